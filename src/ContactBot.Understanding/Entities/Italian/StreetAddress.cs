using System.Globalization;
using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>
/// A street, with its number where it has one: "via Roma 12/b", "p.za D'Angelò n. 3 int. 4". The value spells the kind of street out and writes the
/// number in one way.
/// </summary>
public sealed partial class StreetAddress : IEntityKind
{
    private const int MostCharacters = 2_000;

    public static IEntityKind Kind { get; } = new StreetAddress();

    public string Type => "address";

    public IEnumerable<EntitySpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (Match match in Pattern().Matches(text[..Math.Min(text.Length, MostCharacters)]))
        {
            yield return new EntitySpan(Type, match.Index, match.Index + match.Length, match.Value, ValueOf(match));
        }
    }

    private static string ValueOf(Match match)
    {
        var kind = match.Groups["kind"].Value.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal) switch
        {
            "V.LE" => "Viale",
            "V." => "Via",
            "P.ZA" or "P.ZZA" or "PZA" or "P.ZZ" or "PZZA" => "Piazza",
            "C.SO" => "Corso",
            "L.GO" => "Largo",
            "LOC." => "Località",
            "FRAZ." => "Frazione",
            "STR." => "Strada",
            _ => Title(match.Groups["kind"].Value),
        };
        var name = string.Join(' ', match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Title));
        var number = match.Groups["number"].Value;
        var suffix = match.Groups["suffix"].Value.ToLowerInvariant();
        var separator = suffix is "bis" or "ter" ? " " : "/";
        var inner = match.Groups["inner"].Value;
        return $"{kind} {name}{(number.Length > 0 ? $" {number}" : "")}{(suffix.Length > 0 ? separator + suffix : "")}{(inner.Length > 0 ? $" int. {inner.ToUpperInvariant()}" : "")}";
    }

    private static string Title(string word) => word switch
    {
        _ when SmallWord().IsMatch(word) => word.ToLowerInvariant(),
        _ when RomanNumeral().IsMatch(word) => word,
        _ => string.Join('\'', word.Split('\'', '’').Select(part => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(part.ToLowerInvariant()))),
    };

    [GeneratedRegex(@"^(?:di|del|della|dei|degli|delle|dello|da|dal|dalla|al|alla|ai|alle|e|in|a|la|il|lo|le|i)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SmallWord();

    [GeneratedRegex("^[IVX]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();

    // A name in small letters needs a number behind it, or "via mail" would be a street.
    [GeneratedRegex("""
        (?<![\p{L}\p{N}])
        (?<kind>(?i:viale|via|v\.le|v\.|piazzale|piazzetta|piazza|p\.\s?zz?a|pz?za|corso|c\.so|largo|l\.go|vicolo|vico|strada|str\.|lungo(?:po|mare|dora|arno|tevere|lago|fiume|adige)?|borgo|contrada|località|loc\.|frazione|fraz\.|galleria|salita|rampa|calle|campo|circonvallazione|traversa|passeggiata))
        \s+
        (?:
          (?<name>[\p{L}\p{N}'’.]*\p{L}[\p{L}'’.]*(?:\s[\p{L}'’.]*\p{L}[\p{L}'’.]*){0,4}?)
          (?:\s*,\s*|\s+)(?i:(?:n\.|n°|nr\.?|num\.|numero|civico)\s*)?(?<number>[0-9]{1,4})
          (?:\s?/\s?(?<suffix>[a-zA-Z]|[0-9]{1,3})|\s?(?<suffix>[a-zA-Z]|(?i:bis|ter)))?(?![\p{L}\p{N}])
          (?:\s*,?\s*(?i:int\.|interno|int)\s*(?<inner>[0-9]{1,3}[a-zA-Z]?|[a-zA-Z])(?![\p{L}\p{N}]))?
        | (?<name>(?:[0-9XVI]{1,5}\s)?(?:(?:di|del|della|dei|degli|delle|dello|da|al|alla)\s)?\p{Lu}[\p{L}'’]+(?:\s(?:(?:e|di|del|della|dei|degli|delle|dello|da)\s)?\p{Lu}[\p{L}'’]*\.?)*)(?![\p{L}\p{N}])
        )
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
