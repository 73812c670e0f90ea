using System.Globalization;
using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>The <em>CAP</em>: five digits in the range that the post uses.</summary>
public static partial class PostalCode
{
    private const int Lowest = 10;
    private const int Highest = 98168;

    public static IEntityKind Kind { get; } = new PatternKind("postalCode", Pattern(), TryRead);

    /// <summary>The five digits; null if the post has no such code.</summary>
    public static string? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= Lowest and <= Highest ? text : null;
    }

    // A number of euros, a part of a longer number or of a plate is none.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<![\p{N}][ .,/-])(?<!(?:€|euro|eur|n\.|n°|numero|pratica|protocollo)\s?)[0-9]{5}(?![\p{L}\p{N}])(?![.,/-][\p{N}])(?!\s?(?:€|euro\b|eur\b|\p{N}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
