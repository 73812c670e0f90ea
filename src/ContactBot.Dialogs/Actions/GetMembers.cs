using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary><c>GetConversationMembers</c> and <c>GetActivityMembers</c>: who takes part, where the host can tell.</summary>
internal sealed class GetMembers(DialogDefinition definition, bool ofActivity) : DialogAction(definition)
{
    private readonly PathExpression? _property = definition.Path("property");
    private readonly StringExpression? _activityId = ofActivity ? definition.Text("activityId") : null;

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn;
        var roster = turn.Find<IConversationRoster>()
            ?? throw new DialogRunException("CB2301", $"{Definition.Kind}: this channel does not tell who takes part in a conversation; ask for it on channels that do, or handle the error with OnError.");
        var members = ofActivity
            ? await roster.GetMembersAsync(turn.Activity, _activityId?.Evaluate(context) ?? turn.Activity.Id, cancellationToken).ConfigureAwait(false)
            : await roster.GetMembersAsync(turn.Activity, cancellationToken).ConfigureAwait(false);
        List<object?> value = [.. members.Select(ActivityValues.Read)];
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }

        return value;
    }
}
