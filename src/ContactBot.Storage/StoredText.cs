using System.Text;

namespace ContactBot.Storage;

/// <summary>
/// Text as both databases can keep it: without NUL and without halves of surrogate pairs, which PostgreSQL refuses and SQLite
/// would cut or change.
/// </summary>
public static class StoredText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The same text, with U+FFFD where something can't be kept; the same instance if all can.</summary>
    public static string Clean(string text) =>
        text.Contains('\0') || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Replace(text) : text;

    /// <inheritdoc cref="Clean(string)"/>
    public static string? CleanOrNull(string? text) => text is null ? null : Clean(text);

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        // EnumerateRunes gives U+FFFD for a lone surrogate.
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0 ? Replacement.ToString() : rune.ToString());
        }

        return clean.ToString();
    }
}
