using ContactBot.Dialogs.Recognizers;

namespace ContactBot.Dialogs.Runtime;

internal sealed partial class AdaptiveDialog
{
    private const string ActivityProcessed = "activityProcessed";
    private const string Interrupted = "interrupted";

    internal override async ValueTask<bool> OnEventAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        var turn = context.Turn.TurnScope;
        if (Take(context, dialogEvent))
        {
            return true;
        }

        switch (dialogEvent.Name)
        {
            case DialogEventNames.BeginDialog when !IsSet(turn, ActivityProcessed):
                return await OnEventAsync(context, ActivityReceived(context.Turn), cancellationToken).ConfigureAwait(false);

            case DialogEventNames.ActivityReceived when Utterance.IsMessage(turn.GetValueOrDefault("activity")):
                var received = turn.GetValueOrDefault("activity");
                await OnEventAsync(context, new DialogEvent(DialogEventNames.RecognizeUtterance, received, Bubble: false), cancellationToken).ConfigureAwait(false);
                var recognized = new DialogEvent(DialogEventNames.RecognizedIntent, turn.GetValueOrDefault("recognized"), Bubble: false);
                return Interrupt(turn, await OnEventAsync(context, recognized, cancellationToken).ConfigureAwait(false));

            case DialogEventNames.RecognizeUtterance when Utterance.IsMessage(turn.GetValueOrDefault("activity")):
                Remember(context, await RecognizeOnceAsync(context, dialogEvent.Value, cancellationToken).ConfigureAwait(false));
                return true;

            // A dialog passes it on to what it has begun, which asks its question again.
            case DialogEventNames.RepromptDialog when context.Top is { HasPlan: true } top && top.Plan[0] is { Stack.Count: > 0 } sequence:
                await sequence.In(context).EmitAsync(dialogEvent with { Bubble = false }, cancellationToken).ConfigureAwait(false);
                return true;

            default:
                return false;
        }
    }

    internal override async ValueTask<bool> OnUnhandledEventAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        var turn = context.Turn.TurnScope;
        if (Take(context, dialogEvent))
        {
            return true;
        }

        switch (dialogEvent.Name)
        {
            case DialogEventNames.BeginDialog when !IsSet(turn, ActivityProcessed):
                return await OnUnhandledEventAsync(context, ActivityReceived(context.Turn), cancellationToken).ConfigureAwait(false);

            case DialogEventNames.ActivityReceived when Utterance.IsMessage(turn.GetValueOrDefault("activity")) && !context.Top!.HasPlan:
                var unknown = new DialogEvent(DialogEventNames.UnknownIntent, null, Bubble: false);
                return Interrupt(turn, await OnUnhandledEventAsync(context, unknown, cancellationToken).ConfigureAwait(false));

            default:
                return false;
        }
    }

    private static DialogEvent ActivityReceived(TurnContext turn)
        => new(DialogEventNames.ActivityReceived, turn.TurnScope.GetValueOrDefault("activity"), Bubble: false);

    private static bool IsSet(OrderedDictionary<string, object?> turn, string name) => turn.GetValueOrDefault(name) is true;

    // An input that runs asks its question again instead of taking the message as the answer; an action may clear the flag.
    private static bool Interrupt(OrderedDictionary<string, object?> turn, bool isHandled)
    {
        if (isHandled)
        {
            turn[Interrupted] = true;
        }

        return isHandled;
    }

    private static void Remember(ActionContext context, RecognitionResult result)
    {
        context.Turn.TurnScope["recognized"] = result.ToValue();
        context.Container!.EnsureState()["lastIntent"] = result.Top.Intent;
        context.Turn.Understood = result.ToUnderstood();
    }

    /// <summary>Queues the actions of the trigger that the event selects; false where there is none.</summary>
    private bool Take(ActionContext context, DialogEvent dialogEvent)
    {
        var turn = context.Turn.TurnScope;
        turn["dialogEvent"] = ToValue(dialogEvent);
        switch (dialogEvent.Name)
        {
            case DialogEventNames.RecognizedIntent:
                PromoteRecognized(context, dialogEvent);
                break;
            case DialogEventNames.ActivityReceived:
                turn["activity"] = dialogEvent.Value;
                break;
        }

        var frame = context.Top!;
        CountEvent(frame);
        if (frame.RunOnce is { } runOnce)
        {
            runOnce.Clock++;
        }

        if (_triggers.Select(context, dialogEvent) is not { } trigger || trigger.Scope.IsEmpty)
        {
            return false;
        }

        context.Turn.Track("AdaptiveDialogTrigger");
        frame.Queue(trigger.React(context));
        return true;
    }

    private void PromoteRecognized(ActionContext context, DialogEvent dialogEvent)
    {
        if (!ReferenceEquals(dialogEvent.Value, context.Turn.TurnScope.GetValueOrDefault("recognized")))
        {
            Remember(context, RecognitionResult.FromValue(dialogEvent.Value));
        }

        AssignEntities(context);
    }

    // An input asks what was understood before its dialog does; both mean the same.
    private async ValueTask<RecognitionResult> RecognizeOnceAsync(ActionContext context, object? activity, CancellationToken cancellationToken)
    {
        var utterance = Utterance.Of(activity, context.Turn.Locale, context.Turn.Patterns);
        if (context.Turn.LastRecognition is { } last && ReferenceEquals(last.Recognizer, Recognizer) && last.Utterance == utterance && Recognizer?.DependsOnMemory != true)
        {
            return last.Result;
        }

        var result = await RecognizeAsync(context, utterance, cancellationToken).ConfigureAwait(false);
        context.Turn.LastRecognition = (Recognizer, utterance, result);
        return result;
    }

    private async ValueTask<RecognitionResult> RecognizeAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        if (Recognizer is null)
        {
            return RecognitionResult.None(utterance.Text, 0);
        }

        var result = ValueRecognizer.Recognize(utterance) ?? await Recognizer.RecognizeAsync(context, utterance, cancellationToken).ConfigureAwait(false);
        var (intent, score) = result.Top;
        if (intent == RecognitionResult.NoIntent && Recognizer is CrossTrainedRecognizerSet)
        {
            (intent, score) = await FindInterruptionAsync(context, utterance, cancellationToken).ConfigureAwait(false) ?? (intent, score);
        }

        result.Intents.Clear();
        result.Intents.Add(intent, score);
        return result;
    }

    // What cross-training teaches a dialog of those around it: that a sentence is theirs, so that a question may let itself be interrupted by it.
    private static async ValueTask<(string Intent, double Score)?> FindInterruptionAsync(ActionContext context, Utterance utterance, CancellationToken cancellationToken)
    {
        for (var around = context.Parent; around is not null; around = around.Parent)
        {
            if (around.Top is { Dialog: AdaptiveDialog { Recognizer: CrossTrainedRecognizerSet recognizer } }
                && (await recognizer.RecognizeAsync(around, utterance, cancellationToken).ConfigureAwait(false)).Top is var (intent, score)
                && intent != RecognitionResult.NoIntent)
            {
                return (RecognitionResult.Interruption, score);
            }
        }

        return null;
    }

    private ValueTask<bool> OnEndOfActionsAsync(ActionContext context, CancellationToken cancellationToken)
        => _schema is not null ? RaiseAssignmentsAsync(context, cancellationToken)
            : _triggers.Knows(DialogEventNames.EndOfActions)
            ? OnEventAsync(context, new DialogEvent(DialogEventNames.EndOfActions, null, Bubble: false), cancellationToken)
            : new(false);

    private static OrderedDictionary<string, object?> ToValue(DialogEvent dialogEvent) => new(3, StringComparer.Ordinal)
    {
        ["name"] = dialogEvent.Name,
        ["value"] = dialogEvent.Value,
        ["bubble"] = dialogEvent.Bubble,
    };
}
