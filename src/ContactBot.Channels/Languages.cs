using System.Globalization;

namespace ContactBot.Channels;

/// <summary>The language that a client asks for.</summary>
internal static class Languages
{
    public const string Default = "it-IT";

    /// <summary>A well-formed language tag as it is; anything else is Italian.</summary>
    public static string Accepted(string? locale)
    {
        if (locale is not { Length: >= 2 and <= 35 } || !locale.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
        {
            return Default;
        }

        try
        {
            return CultureInfo.GetCultureInfo(locale).Name is { Length: > 0 } name ? name : Default;
        }
        catch (CultureNotFoundException)
        {
            return Default;
        }
    }
}
