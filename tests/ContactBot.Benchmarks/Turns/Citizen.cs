using ContactBot.Activities;
using ContactBot.Dialogs;

namespace ContactBot.Benchmarks.Turns;

/// <summary>Says the same few things over and over, state going out as bytes and coming in again as bytes, as between two turns of a real conversation.</summary>
internal sealed class Citizen(DialogBot bot, IReadOnlyList<string> texts)
{
    private readonly ChannelAccount _from = new() { Id = "citizen", Name = "Anna", Role = RoleTypes.User };
    private readonly ChannelAccount _recipient = new() { Id = "bot", Role = RoleTypes.Bot };
    private readonly ConversationAccount _conversation = new() { Id = "conversation" };

    private ReadOnlyMemory<byte> _conversationState;
    private ReadOnlyMemory<byte> _userState;
    private int _next;

    /// <summary>Says the next thing.</summary>
    public IReadOnlyList<Activity> Say()
    {
        var turn = bot.RunTurnAsync(Next(), CancellationToken.None);

        // Nothing in such a turn waits, but the very first may have to, for what is still being learned.
        var result = turn.IsCompleted ? turn.Result : turn.AsTask().GetAwaiter().GetResult();
        (_conversationState, _userState) = (result.ConversationState, result.UserState);
        return result.Activities;
    }

    private TurnRequest Next() => new()
    {
        Activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "1",
            ChannelId = "directline",
            ServiceUrl = "https://comune.example/",
            From = _from,
            Recipient = _recipient,
            Conversation = _conversation,
            Locale = "it-IT",
            Text = texts[_next++ % texts.Count],
        },
        ConversationState = _conversationState,
        UserState = _userState,
    };
}
