using ContactBot.Storage.Conversations;
using ContactBot.Storage.Outbox;

namespace ContactBot.Storage.Journal;

/// <summary>Everything that one turn changes.</summary>
public sealed record TurnCommit
{
    /// <summary>
    /// The conversation after the turn; its <see cref="ConversationSnapshot.Version"/> is the one the turn started from. Body, channel and
    /// <see cref="ConversationSnapshot.CreatedAt"/> are written once and never changed.
    /// </summary>
    public required ConversationSnapshot Conversation { get; init; }

    /// <summary>What was said, in order of sequence.</summary>
    public IReadOnlyList<TranscriptEntry> Entries { get; init; } = [];

    /// <summary>The dialog state after the turn; null leaves the stored one.</summary>
    public ReadOnlyMemory<byte>? ConversationState { get; init; }

    /// <summary>The user scope after the turn, kept by body, channel and user; null leaves the stored one.</summary>
    public ReadOnlyMemory<byte>? UserState { get; init; }

    /// <summary>The way to the citizen after the turn; null leaves the stored one. The conversation is its only writer.</summary>
    public ChannelRoute? Route { get; init; }

    /// <summary>What has to be sent because of the turn, without parts.</summary>
    public IReadOnlyList<OutboxMessage> Outgoing { get; init; } = [];

    /// <summary>Changes in other rooms (cases, citizens), applied in the same transaction.</summary>
    public IReadOnlyList<ITransactionalChange> Changes { get; init; } = [];
}
