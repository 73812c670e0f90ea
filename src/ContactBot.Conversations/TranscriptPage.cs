namespace ContactBot.Conversations;

/// <summary>
/// A stretch of a transcript: all that the audience may see behind <paramref name="After"/> and up to
/// <paramref name="Watermark"/>. A reader whose own watermark lies before <paramref name="After"/> has missed something.
/// </summary>
/// <param name="Entries">Oldest first.</param>
/// <param name="After">Where the stretch begins, exclusive.</param>
/// <param name="Watermark">Where it ends, inclusive; read on behind it.</param>
[GenerateSerializer, Immutable]
public sealed record TranscriptPage(IReadOnlyList<TranscriptLine> Entries, long After, long Watermark);
