using ContactBot.Storage;

namespace ContactBot.Cases;

/// <summary>Makes what citizens and dialogs wrote fit for a case: storable, trimmed, of bounded length.</summary>
internal static class CaseText
{
    public const int SubjectLength = 200;
    public const int DetailsLength = 8_000;

    public static string? Limit(string? text, int length)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed)
            ? null
            : StoredText.Clean(trimmed.Length <= length ? trimmed : string.Concat(trimmed.AsSpan(0, length - 1), "…"));
    }
}
