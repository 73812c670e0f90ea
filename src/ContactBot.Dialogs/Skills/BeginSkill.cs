using ContactBot.Activities;
using ContactBot.Dialogs.Inputs;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Skills;

/// <summary>Hands the conversation to another bot until that says <c>endOfConversation</c>; its value is the result.</summary>
internal sealed class BeginSkill : Dialog
{
    private const string SkillConversation = "skillConversationId";

    private readonly SkillTarget _target;
    private readonly IActivityTemplate? _activity;
    private readonly BooleanExpression? _activityProcessed;
    private readonly PathExpression? _resultProperty;
    private readonly Interruptions _interruptions;

    public BeginSkill(DialogDefinition definition)
        : base(definition)
    {
        _target = new SkillTarget(definition);
        _activity = definition.Activity("activity");
        _activityProcessed = definition.Boolean("activityProcessed");
        _resultProperty = definition.Path("resultProperty");
        _interruptions = new Interruptions(definition);
    }

    internal override ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        if (IsDisabled(context))
        {
            return new(Outcome.End());
        }

        context.Top!.EnsureState()[SkillConversation] = Guid.CreateVersion7(context.Turn.Time.GetUtcNow()).ToString();
        var first = _activityProcessed?.Evaluate(context) == false ? null : _activity?.Bind(context);
        return SendAsync(context, first ?? context.Turn.Activity, cancellationToken);
    }

    internal override async ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var activity = context.Turn.Activity;
        if (activity.Type == ActivityTypes.EndOfConversation)
        {
            return End(context, activity);
        }

        if (Interruptions.HasHappened(context))
        {
            return await RepromptAsync(context, cancellationToken).ConfigureAwait(false);
        }

        return activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Invoke
            ? await SendAsync(context, activity, cancellationToken).ConfigureAwait(false)
            : Outcome.Wait;
    }

    internal override ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken)
        => RepromptAsync(context, cancellationToken);

    internal override async ValueTask<bool> OnEventAsync(ActionContext context, DialogEvent dialogEvent, CancellationToken cancellationToken)
    {
        if (dialogEvent.Name == DialogEventNames.RepromptDialog)
        {
            await RepromptAsync(context, cancellationToken).ConfigureAwait(false);
            return true;
        }

        return await _interruptions.StopAsync(context, dialogEvent, cancellationToken).ConfigureAwait(false);
    }

    // Otherwise the skill would wait for ever.
    internal override async ValueTask OnCancelledAsync(ActionContext context, CancellationToken cancellationToken)
    {
        try
        {
            var end = new Activity { Type = ActivityTypes.EndOfConversation, Code = "userCancelled" };
            await _target.SendAsync(context, end, ConversationOf(context), cancellationToken).ConfigureAwait(false);
        }
        catch (DialogRunException exception)
        {
            context.Turn.Engine.NoteError(exception, StableId);
        }
    }

    private ValueTask<Outcome> RepromptAsync(ActionContext context, CancellationToken cancellationToken)
        => SendAsync(context, new Activity { Type = ActivityTypes.Event, Name = DialogEventNames.RepromptDialog }, cancellationToken);

    private async ValueTask<Outcome> SendAsync(ActionContext context, Activity activity, CancellationToken cancellationToken)
    {
        var answers = await _target.SendAsync(context, activity, ConversationOf(context), cancellationToken).ConfigureAwait(false);
        Activity? end = null;
        foreach (var answer in answers)
        {
            if (answer.Type == ActivityTypes.EndOfConversation)
            {
                end = answer;
            }
            else
            {
                context.Turn.Send(SkillTarget.ToOurs(answer));
            }
        }

        return end is null ? Outcome.Wait : End(context, end);
    }

    private Outcome End(ActionContext context, Activity end)
    {
        var result = end.Value is { } value ? Expressions.JsonValues.FromElement(value) : null;
        if (_resultProperty?.Resolve(context) is { } path)
        {
            context.SetValue(path, result);
        }

        return Outcome.End(result);
    }

    private static string ConversationOf(ActionContext context) => context.Top!.State?.GetValueOrDefault(SkillConversation) as string ?? "";
}
