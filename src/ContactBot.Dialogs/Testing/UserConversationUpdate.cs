using ContactBot.Activities;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>Somebody enters or leaves the conversation.</summary>
internal sealed class UserConversationUpdate(DialogDefinition definition) : TestStep
{
    private readonly string[] _added = [.. definition.Texts("membersAdded").Select(node => node.Text!)];
    private readonly string[] _removed = [.. definition.Texts("membersRemoved").Select(node => node.Text!)];

    public override ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken)
    {
        var update = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Locale = conversation.Locale,
            MembersAdded = Accounts(_added),
            MembersRemoved = Accounts(_removed),
        };
        return conversation.SendAsync(update, null, cancellationToken);
    }

    private static List<ChannelAccount>? Accounts(string[] names)
        => names.Length == 0 ? null : [.. names.Select(name => new ChannelAccount { Id = name, Name = name, Role = RoleTypes.User })];
}
