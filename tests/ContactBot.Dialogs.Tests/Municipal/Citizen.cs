using ContactBot.Activities;

namespace ContactBot.Dialogs.Tests.Municipal;

/// <summary>A citizen in a conversation with the municipal bot.</summary>
internal sealed class Citizen
{
    private ReadOnlyMemory<byte> _conversationState;
    private ReadOnlyMemory<byte> _userState;

    /// <summary>Opens the chat, and is greeted.</summary>
    public static async Task<Citizen> ArriveAsync()
    {
        var citizen = new Citizen();
        await citizen.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = "citizen" }] });
        return citizen;
    }

    public Task<TurnResult> SaysAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public async Task<TurnResult> SendAsync(Activity activity)
    {
        activity.Id = "1";
        activity.ChannelId = "test";
        activity.Locale = "it-IT";
        activity.From = new ChannelAccount { Id = "citizen", Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot };
        activity.Conversation = new ConversationAccount { Id = "conversation" };
        var request = new TurnRequest { Activity = activity, ConversationState = _conversationState, UserState = _userState };
        var result = await MunicipalBot.Bot.RunTurnAsync(request, TestContext.Current.CancellationToken);
        (_conversationState, _userState) = (result.ConversationState, result.UserState);
        return result;
    }
}
