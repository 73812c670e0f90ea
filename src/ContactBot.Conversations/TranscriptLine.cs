using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations;

/// <summary>
/// One activity of a transcript as it travels.
/// </summary>
/// <param name="Sequence">Its place.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="ForCitizen">False: only operators may see it.</param>
/// <param name="Json">The whole activity, UTF-8 JSON.</param>
[GenerateSerializer, Immutable]
public sealed record TranscriptLine(long Sequence, TranscriptAuthor Author, bool ForCitizen, byte[] Json);
