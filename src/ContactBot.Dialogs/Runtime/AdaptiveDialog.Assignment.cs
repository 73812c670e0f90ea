using ContactBot.Dialogs.Assignment;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Recognizers;

namespace ContactBot.Dialogs.Runtime;

internal sealed partial class AdaptiveDialog
{
    private const string EventCounter = "eventCounter";
    private const string LastEvent = "lastEvent";

    private readonly DialogSchema? _schema;

    private void PrepareAssignment(DialogFrame frame)
    {
        if (_schema is not null)
        {
            frame.EnsureState().TryAdd(DialogPaths.RequiredProperties, _schema.Required.Select(name => (object?)name).ToList());
        }
    }

    private void CountEvent(DialogFrame frame)
    {
        if (_schema is not null)
        {
            var state = frame.EnsureState();
            state[EventCounter] = (state.GetValueOrDefault(EventCounter) as long? ?? 0) + 1;
        }
    }

    /// <summary>Finds out which entities of the message belong to which property of the schema.</summary>
    private void AssignEntities(ActionContext context)
    {
        if (_schema is null)
        {
            return;
        }

        var turn = context.Turn.TurnScope;
        var frame = context.Top!;
        var state = frame.EnsureState();
        state.Remove(LastEvent, out var lastEvent);
        var text = Utterance.IsMessage(turn.GetValueOrDefault("activity")) ? Utterance.Of(turn["activity"], "", context.Turn.Patterns).Text : "";
        MemoryValues.TryGetProperty(turn.GetValueOrDefault("recognized"), "entities", out var recognized);
        var entities = new EntityReader(_schema, text, state.GetValueOrDefault(EventCounter) as long? ?? 0).Read(recognized);
        entities[RecognizedEntity.Utterance] = [new RecognizedEntity { Name = RecognizedEntity.Utterance, Value = text, Text = text, Type = "string", End = text.Length, Coverage = 1 }];

        var queue = AssignmentQueue.Of(frame);
        List<string> expected = [.. (MemoryValues.ToList(state.GetValueOrDefault(DialogPaths.ExpectedProperties)) ?? []).OfType<string>()];
        var defaults = new OperationDefaults(state.GetValueOrDefault(DialogPaths.DefaultOperation), _schema.DefaultOperation);
        var candidates = new AssignmentCandidates(_schema, entities, expected).Find(defaults, queue.Next, lastEvent as string);
        var assigner = new EntityAssigner(_schema, queue);
        var used = assigner.Assign(candidates);
        if (assigner.Chosen is { Count: > 0 } chosen)
        {
            state[DialogPaths.ExpectedProperties] = chosen.Select(name => (object?)name).ToList();
        }

        queue.Save();
        turn["unrecognizedText"] = UnrecognizedText.Of(text, used);
        turn["recognizedEntities"] = used.Select(entity => (object?)entity.ToValue()).ToList();
    }

    /// <summary>Raises the events of what is still to be assigned, and at last the end of the actions; true when there is something to do.</summary>
    private async ValueTask<bool> RaiseAssignmentsAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var frame = context.Top!;
        var queue = AssignmentQueue.Of(frame);
        while (queue.Next is { } next)
        {
            if (next.RaisedCount++ == 0)
            {
                frame.EnsureState().Remove(DialogPaths.Retries);
            }

            var raised = new DialogEvent(next.Event, next.ToEventValue(), Bubble: false);
            var isAssigned = next.Event == DialogEventNames.AssignEntity;
            if (isAssigned)
            {
                Promote(context, next.Entity);
                queue.Dequeue();
            }

            queue.Save();
            frame.EnsureState()[LastEvent] = raised.Name;
            if (await OnEventAsync(context, raised, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            if (!isAssigned)
            {
                queue.Dequeue();
                queue.Save();
            }
        }

        frame.EnsureState()[LastEvent] = DialogEventNames.EndOfActions;
        return await OnEventAsync(context, new DialogEvent(DialogEventNames.EndOfActions, null, Bubble: false), cancellationToken).ConfigureAwait(false);
    }

    // The actions read the value as @name.
    private static void Promote(ActionContext context, RecognizedEntity entity)
    {
        var turn = context.Turn.TurnScope;
        if (turn.GetValueOrDefault("recognized") is not OrderedDictionary<string, object?> recognized)
        {
            turn["recognized"] = recognized = RecognitionResult.None("").ToValue();
        }

        if (recognized.GetValueOrDefault("entities") is OrderedDictionary<string, object?> entities)
        {
            MemoryValues.SetProperty(entities, entity.Name, MemoryValues.ToList(entity.Value) ?? [entity.Value]);
        }
    }
}
