using System.Collections.Frozen;

namespace ContactBot.Knowledge.Pages;

/// <summary>How the front matter spells the facts of a service, and the headings under which the site model shows them.</summary>
internal static class ServiceFacts
{
    private static readonly (ServiceFact Fact, string Key, string Heading)[] All =
    [
        (ServiceFact.Summary, "descrizione", "Descrizione"),
        (ServiceFact.Audience, "a_chi", "A chi è rivolto"),
        (ServiceFact.How, "come", "Come fare"),
        (ServiceFact.Needs, "cosa_serve", "Cosa serve"),
        (ServiceFact.Outcome, "cosa_si_ottiene", "Cosa si ottiene"),
        (ServiceFact.Cost, "costo", "Quanto costa"),
        (ServiceFact.Times, "tempi", "Tempi e scadenze"),
        (ServiceFact.Office, "ufficio", "Ufficio"),
        (ServiceFact.Hours, "orari", "Orari"),
        (ServiceFact.Contacts, "contatti", "Contatti"),
    ];

    private static readonly FrozenDictionary<string, ServiceFact> ByKey = All.ToFrozenDictionary(entry => entry.Key, entry => entry.Fact, StringComparer.Ordinal);

    private static readonly FrozenDictionary<ServiceFact, string> Headings = All.ToFrozenDictionary(entry => entry.Fact, entry => entry.Heading);

    public static IEnumerable<string> Keys => All.Select(entry => entry.Key);

    public static bool TryFind(string key, out ServiceFact fact) => ByKey.TryGetValue(key, out fact);

    public static string HeadingOf(ServiceFact fact) => Headings[fact];
}
