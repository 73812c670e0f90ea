namespace ContactBot.Storage.Conversations;

/// <summary>
/// One activity of a conversation, as it is kept for ever.
/// </summary>
/// <param name="Sequence">Place in the conversation: 1, 2, 3 … without gaps.</param>
/// <param name="ActivityId">The identifier that every client sees.</param>
/// <param name="ExternalId">What the sender's side calls it, unique within the conversation; null for what we wrote.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="ForCitizen">False: only operators see it (handoff events, notes).</param>
/// <param name="At">When it was accepted, UTC.</param>
/// <param name="Json">The whole activity, UTF-8 JSON, ready for the wire.</param>
public sealed record TranscriptEntry(
    long Sequence,
    string ActivityId,
    string? ExternalId,
    TranscriptAuthor Author,
    bool ForCitizen,
    DateTimeOffset At,
    ReadOnlyMemory<byte> Json);
