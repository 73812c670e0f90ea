using System.Globalization;
using ContactBot.Activities;
using ContactBot.Dialogs;

namespace ContactBot.Host.CommandLine.Chat;

/// <summary>One conversation of one user with a bot, its state kept in memory. A turn that fails leaves the state as it was.</summary>
internal sealed class ChatConversation(IBot bot, string locale)
{
    private ReadOnlyMemory<byte> _conversationState;
    private ReadOnlyMemory<byte> _userState;
    private int _lastId;

    /// <summary>The user opens the chat.</summary>
    public Task<IReadOnlyList<Activity>> ArriveAsync(CancellationToken cancellationToken) =>
        SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [User()] }, cancellationToken);

    /// <returns>What the bot sends.</returns>
    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = (++_lastId).ToString(CultureInfo.InvariantCulture);
        activity.ChannelId = "console";
        activity.ServiceUrl = "urn:contactbot:console";
        activity.Locale = locale;
        activity.Timestamp = TimeProvider.System.GetUtcNow();
        activity.From = User();
        activity.Recipient = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot };
        activity.Conversation = new ConversationAccount { Id = "console" };
        try
        {
            var request = new TurnRequest { Activity = activity, ConversationState = _conversationState, UserState = _userState };
            var result = await bot.RunTurnAsync(request, cancellationToken);
            (_conversationState, _userState) = (result.ConversationState, result.UserState);
            return result.Activities;
        }
        catch (BotTurnException exception)
        {
            return [new Activity { Type = ActivityTypes.Message, Text = CommandLineErrors.TurnFailed(exception) }];
        }
    }

    private static ChannelAccount User() => new() { Id = "user", Role = RoleTypes.User };
}
