using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Dialogs.Triggers;

namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// A dialog of recognizer, triggers and actions: what happens selects a trigger, whose actions are put before what was planned. It waits, or ends, when
/// nothing is planned any more.
/// </summary>
internal sealed partial class AdaptiveDialog : Dialog
{
    private readonly BooleanExpression? _autoEnd;
    private readonly PathExpression? _defaultResult;
    private readonly TriggerSet _triggers;

    // Null where the dialog does not want to know that it was edited while somebody was in it; then it just goes on.
    private readonly string? _version;

    public AdaptiveDialog(DialogDefinition definition)
        : base(definition)
    {
        _autoEnd = definition.Boolean("autoEndDialog");
        _defaultResult = definition.Path("defaultResultProperty") ?? new PathExpression(MemoryPath.Parse("dialog.result"));
        Recognizer = definition.Recognizer("recognizer");
        Generator = definition.Generator("generator");
        Dialogs = definition.Dialogs("dialogs");
        _triggers = TriggerSet.Load(definition);
        _schema = definition.Schema("schema");
        _version = _triggers.Awaits(DialogEventNames.VersionChanged) ? DialogVersions.Of(definition.Source) : null;
    }

    /// <summary>Speaks for the dialog; null leaves it to those around.</summary>
    public Generation.ILanguageGenerator? Generator { get; }

    /// <summary>Dialogs that its actions can begin by id.</summary>
    public IReadOnlyList<DialogReference> Dialogs { get; }

    private Recognizer? Recognizer { get; }

    internal override async ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        var frame = context.Top!;
        frame.State = MemoryValues.Copy(options) as OrderedDictionary<string, object?>;
        frame.RunOnce = _triggers.CreateRunOnceState();
        PrepareAssignment(frame);
        if (_version is not null)
        {
            frame.EnsureState()[DialogVersions.Property] = _version;
        }

        context.Turn.Track("AdaptiveDialogStart");
        await context.EmitAsync(new DialogEvent(DialogEventNames.BeginDialog, options, Bubble: false), cancellationToken).ConfigureAwait(false);
        return await RunPlanAsync(context, frame, cancellationToken).ConfigureAwait(false);
    }

    internal override async ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var frame = context.Top!;
        if (_version is not null && !_version.Equals(frame.EnsureState().GetValueOrDefault(DialogVersions.Property)))
        {
            frame.State![DialogVersions.Property] = _version;
            await context.EmitAsync(new DialogEvent(DialogEventNames.VersionChanged, Definition.Id ?? StableId, Bubble: false), cancellationToken).ConfigureAwait(false);
        }

        return await RunPlanAsync(context, frame, cancellationToken).ConfigureAwait(false);
    }

    // Only a dialog that was put on the stack without an action comes back here: the plan is as it was, so it asks again and waits.
    internal override async ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken)
    {
        await context.EmitFromLeafAsync(new DialogEvent(DialogEventNames.RepromptDialog, null, Bubble: false), cancellationToken).ConfigureAwait(false);
        return Outcome.Wait;
    }

    internal override async ValueTask OnCancelledAsync(ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var sequence in context.Top!.Plan)
        {
            var inner = sequence.In(context);
            while (inner.Top is { } top)
            {
                await top.Dialog.OnCancelledAsync(inner, cancellationToken).ConfigureAwait(false);
                inner.Stack.RemoveAt(inner.Stack.Count - 1);
            }
        }
    }

    private async ValueTask<Outcome> RunPlanAsync(ActionContext context, DialogFrame frame, CancellationToken cancellationToken)
    {
        while (true)
        {
            ApplyChanges(frame);
            frame.Plan.RemoveAll(sequence => sequence.IsOver);
            if (!frame.HasPlan)
            {
                if (await OnEndOfActionsAsync(context, cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }

                return ShouldEnd(context) ? Finish(context) : Outcome.Wait;
            }

            var outcome = await RunSequenceAsync(context, frame.Plan[0], cancellationToken).ConfigureAwait(false);
            if (!ReferenceEquals(context.Top, frame))
            {
                return Outcome.Unwind;
            }

            switch (outcome.Kind)
            {
                case OutcomeKind.Wait:
                    return outcome;
                case OutcomeKind.EndContainer:
                    context.Turn.Track("AdaptiveDialogComplete");
                    return Outcome.End(outcome.Value);
                case OutcomeKind.ReplaceContainer:
                    return Outcome.Replace(outcome.Dialog!, outcome.Value);
                case OutcomeKind.End when frame.EndsTurn:
                    frame.EndsTurn = false;
                    frame.Plan.RemoveAll(sequence => sequence.IsOver);
                    return Outcome.Wait;
                default:
                    if (context.Parent?.HasPendingChanges == true)
                    {
                        return Outcome.Unwind;
                    }

                    break;
            }
        }
    }

    private static ValueTask<Outcome> RunSequenceAsync(ActionContext context, ActionSequence sequence, CancellationToken cancellationToken)
    {
        var inner = sequence.In(context);
        if (sequence.HasBegun)
        {
            return inner.ContinueAsync(cancellationToken);
        }

        sequence.HasBegun = true;
        return inner.BeginAsync(sequence.Entry, sequence.Options, cancellationToken);
    }

    private static void ApplyChanges(DialogFrame frame)
    {
        if (frame.Changes is not { } changes)
        {
            return;
        }

        frame.Changes = null;
        var plan = frame.Plan;
        foreach (var change in changes)
        {
            var added = change.Actions.Select(action => new ActionSequence(action, change.Options));
            switch (change.Type)
            {
                case ActionChangeType.AppendActions:
                    plan.AddRange(added);
                    break;
                case ActionChangeType.EndSequence:
                    plan.Clear();
                    break;
                case ActionChangeType.ReplaceSequence:
                    plan.Clear();
                    plan.AddRange(added);
                    break;
                default:
                    plan.InsertRange(0, added);
                    break;
            }
        }
    }

    private bool ShouldEnd(ActionContext context) => _autoEnd?.Evaluate(context) ?? true;

    private Outcome Finish(ActionContext context)
    {
        context.Turn.Track("AdaptiveDialogComplete");
        return Outcome.End(_defaultResult?.Resolve(context) is { } path ? context.GetValue(path) : null);
    }
}
