namespace ContactBot.Dialogs.Generation;

/// <summary>Which languages stand in for one: itself, ever less specific (<c>it-IT</c>, <c>it</c>), then the default the same way, then the neutral one.</summary>
public static class LanguageFallback
{
    /// <summary>The languages to try, in order; the neutral language is the empty text.</summary>
    /// <param name="locale">The language wanted; null or empty for the default.</param>
    /// <param name="defaultLocale">The language of those whose language is not there; may be null.</param>
    public static IEnumerable<string> Of(string? locale, string? defaultLocale)
        => Ancestry(locale).Concat(Ancestry(defaultLocale)).Append("").Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Ancestry(string? locale)
    {
        while (!string.IsNullOrEmpty(locale))
        {
            yield return locale;
            var dash = locale.LastIndexOf('-');
            locale = dash < 0 ? null : locale[..dash];
        }
    }
}
