using System.Text.RegularExpressions;
using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.PersonalData;

/// <summary>
/// Finds identifiers, addresses and the names by which people introduce themselves, on this machine. It also takes what only looks like an identifier:
/// a mistyped fiscal code tells nearly as much as a right one.
/// </summary>
public sealed partial class LocalPersonalDataFinder : IPersonalDataFinder
{
    private const string Name = "personName";

    private static readonly HashSet<string> Impersonal = ["postalCode"];

    public IReadOnlyList<EntitySpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<EntitySpan>(ItalianEntities.Find(text).Where(span => !Impersonal.Contains(span.Type)));
        AddMatches(LooksLikeFiscalCode(), "fiscalCode", text, found);
        AddMatches(LongNumber(), "number", text, found);
        AddMatches(Introduction(), Name, text, found);
        return [.. found.OrderBy(span => span.Start)];
    }

    private static void AddMatches(Regex pattern, string type, string text, List<EntitySpan> found)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var group = match.Groups["name"] is { Success: true } name ? name : match.Groups[0];
            var span = new EntitySpan(type, group.Index, group.Index + group.Length, group.Value);
            if (!found.Exists(span.Overlaps))
            {
                found.Add(span);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[a-z]{6}[0-9a-z]{2}[a-z][0-9a-z]{2}[a-z][0-9a-z]{3}[a-z](?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeFiscalCode();

    // Of cards, accounts, phones of other countries.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[0-9](?:[ .-]?[0-9]){8,}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    // "Sono" alone may be followed by anything: only two capitalised words are a name.
    [GeneratedRegex("""
        (?<![\p{L}\p{N}])(?:
          (?i:mi\s+chiamo|il\s+mio\s+nome\s+è|mio\s+nome\s+e'|nome\s+e\s+cognome\s*:?|my\s+name\s+is|je\s+m['’]appelle|me\s+llamo|ich\s+heiße|mă\s+numesc)\s+(?<name>\p{L}[\p{L}'’-]+(?:\s+(?!(?:e|ed|ho|sono|abito|vivo|vorrei|devo|da|di|and|et|und)\b)\p{L}[\p{L}'’-]+)?(?:\s+\p{Lu}[\p{L}'’-]+){0,2})
        | (?i:sono|qui\s+è|i\s+am|i['’]m|je\s+suis|soy|ich\s+bin)\s+(?:(?i:il|la|lo)\s+)?(?:(?i:signor|signora|sig\.|sig\.ra|dott\.|dottor|dottoressa)\s+)?(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3})
        )(?![\p{L}\p{N}])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Introduction();
}
