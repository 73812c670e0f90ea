using ContactBot.Activities;

namespace ContactBot.Operators.Transcripts;

/// <summary>A file in a transcript.</summary>
/// <param name="Name">As its sender called it; text from outside.</param>
/// <param name="ContentType">As its sender declared it; proves nothing.</param>
/// <param name="Address">Where it can be opened; null if its address is not one that a browser may safely follow.</param>
public sealed record TranscriptFile(string Name, string ContentType, string? Address)
{
    private const int MaximumNameLength = 200;

    /// <summary>The file of an attachment; null if it is a card.</summary>
    public static TranscriptFile? From(Attachment attachment) =>
        TranscriptCard.IsCard(attachment) || (attachment.ContentUrl is null && attachment.Name is null)
            ? null
            : new TranscriptFile(NameOf(attachment), attachment.ContentType ?? "", SafeAddress.OrNull(attachment.ContentUrl));

    private static string NameOf(Attachment attachment) => attachment.Name?.Trim() switch
    {
        null or "" => "allegato",
        { Length: > MaximumNameLength } name => name[..MaximumNameLength] + "…",
        var name => name,
    };
}
