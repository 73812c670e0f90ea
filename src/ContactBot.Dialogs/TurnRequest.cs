using ContactBot.Activities;

namespace ContactBot.Dialogs;

/// <summary>What one turn starts from.</summary>
public sealed record TurnRequest
{
    /// <summary>What came in. Not changed by the turn.</summary>
    public required Activity Activity { get; init; }

    /// <summary>
    /// The dialog stack and the conversation scope as the turn before left them (UTF-8 JSON); empty in a new conversation.
    /// </summary>
    public ReadOnlyMemory<byte> ConversationState { get; init; }

    /// <summary>The user scope (UTF-8 JSON); empty for a new user.</summary>
    public ReadOnlyMemory<byte> UserState { get; init; }

    /// <summary>What the actions of other projects need in this turn, such as the body and the conversation.</summary>
    public IServiceProvider? Services { get; init; }
}
