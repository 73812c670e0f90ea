using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary><c>GetConversationMembers</c> and <c>GetActivityMembers</c>: who takes part, where the host can tell.</summary>
internal sealed class GetMembers(DialogDefinition definition) : DialogAction(definition)
{
    private readonly PathExpression? _property = definition.Path("property");

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var roster = context.Turn.Services?.GetService(typeof(IConversationRoster)) as IConversationRoster
            ?? throw new InvalidOperationException("GetConversationMembers is not supported by this channel.");
        var members = await roster.GetMembersAsync(context.Turn.Activity, cancellationToken).ConfigureAwait(false);
        List<object?> value = [.. members.Select(ActivityValues.Read)];
        if (_property?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }

        return value;
    }
}
