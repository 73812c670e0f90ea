namespace ContactBot.Conversations;

/// <summary>A stretch of a transcript.</summary>
/// <param name="Entries">Oldest first.</param>
/// <param name="Watermark">Read on behind this sequence; entries that the audience may not see count too.</param>
[GenerateSerializer, Immutable]
public sealed record TranscriptPage(IReadOnlyList<TranscriptLine> Entries, long Watermark);
