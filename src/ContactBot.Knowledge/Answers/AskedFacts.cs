using System.Text.RegularExpressions;
using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Answers;

/// <summary>Tells which facts of a service a question asks for, by its words.</summary>
internal static partial class AskedFacts
{
    /// <summary>The facts asked for, the surest first; none where the question asks about the service as a whole.</summary>
    public static IEnumerable<ServiceFact> Of(string question)
    {
        if (Cost().IsMatch(question))
        {
            yield return ServiceFact.Cost;
        }

        if (Hours().IsMatch(question))
        {
            yield return ServiceFact.Hours;
            yield return ServiceFact.Office;
        }

        if (Times().IsMatch(question))
        {
            yield return ServiceFact.Times;
        }

        if (Needs().IsMatch(question))
        {
            yield return ServiceFact.Needs;
        }

        if (Contacts().IsMatch(question))
        {
            yield return ServiceFact.Contacts;
        }

        if (Office().IsMatch(question))
        {
            yield return ServiceFact.Office;
        }

        if (Audience().IsMatch(question))
        {
            yield return ServiceFact.Audience;
        }

        if (How().IsMatch(question))
        {
            yield return ServiceFact.How;
        }
    }

    [GeneratedRegex(@"\b(quant[oi]\s+(mi\s+|ci\s+)?(cost|vien|si\s+pag|pag|spend|vogliono|devo\s+(pag|dare))\w*|cost[aoi]\b|costano|costerebbe|prezz[oi]|tariff[ae]|gratis|gratuit[aoie]|a\s+pagamento|si\s+paga\s*\??$)", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Cost();

    [GeneratedRegex(@"\b(orari[oi]?|a\s+che\s+or[ae]|che\s+giorn[oi]|quando\s+(siete\s+|[eè]\s+|sono\s+)?(apert|apr|chiu)\w*|apert[oaie]|apertura|apre|aprono|chiude|chiudono|chius[oi])\b", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(quant[oi]\s+(tempo|giorn[oi]|mes[ei]|ann[oi])|quanto\s+(ci\s+(vuole|mett\w+)|dura|manca|devo\s+aspettare|si\s+aspetta)|entro\s+quando|quando\s+(scad|si\s+pag|arriv|posso|devo|[eè]\s+pront|si\s+(pu[oò]|presenta))\w*|scad\w+|temp[oi]\s+di|in\s+quanto\s+tempo|fino\s+a\s+quando|da\s+quando|termin[ei])", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(document[oi]|cosa\s+(mi\s+|ci\s+)?(serve|servono|occorre|porto|devo\s+(portar|aver|presentar))\w*|che\s+(mi\s+)?serve|serve\s+(la|il|un|una|lo|l['’])|portare|requisit[oi]|allegar\w*|fototessera|foto)\b", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Needs();

    [GeneratedRegex(@"\b(telefon\w+|numero|e-?mail|mail|pec|contatt\w+|chiam(o|are)|scriv(o|ere)\s+a)\b", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Contacts();

    [GeneratedRegex(@"\b(dov['’\s]?[eè]?|in\s+(che|quale)\s+(ufficio|posto|sportello)|(che|quale)\s+ufficio|a\s+chi\s+(mi|devo|si|bisogna|posso)|a\s+chi|da\s+chi|chi\s+se\s+ne\s+occupa|indirizzo|sportello)\b", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Office();

    [GeneratedRegex(@"\b(chi\s+(pu[oò]|deve|ha\s+diritto|paga)|ho\s+diritto|ne\s+ho\s+diritto|spetta|per\s+(mi[oa]|i\s+miei|le\s+mie|un|una|chi)\s+\w+|posso\s+farl[oa]\s+anch'?io|(vale|anche)\s+per)\b", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Audience();

    [GeneratedRegex(@"\b(come\s+(si|posso|faccio|devo|funziona|la|lo|faro)|procedura|online|on\s?line|via\s+internet|cosa\s+devo\s+fare|modul[oi])\b", Options, matchTimeoutMilliseconds: Limit)]
    private static partial Regex How();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Limit = 200;
}
