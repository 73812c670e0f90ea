using ContactBot.Activities;

namespace ContactBot.Dialogs;

/// <summary>What one turn leaves; nothing of it has happened until the caller commits it.</summary>
public sealed record TurnResult
{
    /// <summary>What goes out, in order. Identifiers, time stamps and addresses are the caller's to fill in.</summary>
    public required IReadOnlyList<Activity> Activities { get; init; }

    public required ReadOnlyMemory<byte> ConversationState { get; init; }
    public required ReadOnlyMemory<byte> UserState { get; init; }

    /// <summary>What actions of other projects want committed with the turn.</summary>
    public IReadOnlyList<object> Changes { get; init; } = [];

    /// <summary>What was understood of the incoming message; null if nothing was asked of a recognizer.</summary>
    public Understood? Understood { get; init; }

    /// <summary>The dialog that the conversation is in now; null when it has ended.</summary>
    public ActiveDialog? ActiveDialog { get; init; }
}
