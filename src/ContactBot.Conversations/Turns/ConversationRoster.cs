using ContactBot.Activities;
using ContactBot.Dialogs.Actions;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations.Turns;

/// <summary>Who takes part in a conversation with the bot: one citizen.</summary>
internal sealed class ConversationRoster(ConversationSnapshot conversation) : IConversationRoster
{
    public ValueTask<IReadOnlyList<ChannelAccount>> GetMembersAsync(Activity activity, CancellationToken cancellationToken) =>
        new([new ChannelAccount { Id = conversation.UserId, Name = conversation.UserName, Role = RoleTypes.User }]);
}
