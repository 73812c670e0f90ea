using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>The plate of a car (<c>AB123CD</c>) or of a motorcycle (<c>AB12345</c>); the letters I, O, Q and U are not used.</summary>
public static partial class LicensePlate
{
    public static IEntityKind Kind { get; } = new PatternKind("licensePlate", Pattern(), Compact.Of);

    /// <summary>The plate in capitals and without blanks; null if it is none.</summary>
    public static string? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plate = Compact.Of(text);
        return Pattern().Match(plate).Length == plate.Length && plate.Length > 0 ? plate : null;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[a-hj-npr-tv-z]{2}[ -]?(?:[0-9]{3}[ -]?[a-hj-npr-tv-z]{2}|[0-9]{5})(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
