using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Danger;

/// <summary>
/// Knows the words by which people call for help, in the languages that are spoken most in Italian towns. Rather once too often than once too seldom:
/// but a mere word such as "fire" or "help" is not enough.
/// </summary>
public sealed partial class PhraseDangerRule : IDangerRule
{
    /// <summary>The one emergency number of the European Union.</summary>
    public const string EmergencyNumber = "112";

    private const int MostCharacters = 2_000;

    private static readonly (DangerKind Kind, string Language, Regex Pattern)[] Rules =
    [
        (DangerKind.Suicide, "it", ItalianSuicide()),
        (DangerKind.Violence, "it", ItalianViolence()),
        (DangerKind.Medical, "it", ItalianMedical()),
        (DangerKind.Disaster, "it", ItalianDisaster()),
        (DangerKind.Suicide, "en", EnglishSuicide()),
        (DangerKind.Violence, "en", EnglishViolence()),
        (DangerKind.Medical, "en", EnglishMedical()),
        (DangerKind.Disaster, "en", EnglishDisaster()),
        (DangerKind.Medical, "fr", French()),
        (DangerKind.Medical, "es", Spanish()),
        (DangerKind.Medical, "de", German()),
        (DangerKind.Medical, "ro", Romanian()),
        (DangerKind.Medical, "sq", Albanian()),
        (DangerKind.Medical, "ar", Arabic()),
        (DangerKind.Medical, "zh", Chinese()),
        (DangerKind.Medical, "uk", Ukrainian()),
    ];

    public DangerSign? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = text[..Math.Min(text.Length, MostCharacters)].Replace('’', '\'');
        foreach (var (kind, language, pattern) in Rules)
        {
            if (pattern.IsMatch(read))
            {
                return new DangerSign(kind, EmergencyNumber, language);
            }
        }

        return null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(@"\b(?:(?:voglio|vorrei|penso\s+di)\s+(?:morire|ammazzarmi|uccidermi|suicidarmi|farla\s+finita)|mi\s+(?:ammazzo|uccido|suicido)|si\s+vuole\s+(?:ammazzare|uccidere|suicidare|buttare)|vuole\s+(?:ammazzarsi|uccidersi|suicidarsi|buttarsi)|non\s+voglio\s+pi[uù]'?\s+vivere)\b", Options)]
    private static partial Regex ItalianSuicide();

    [GeneratedRegex(@"\b(?:mi\s+(?:sta|stanno)\s+(?:picchiando|aggredendo|minacciando|seguendo|violentando)|mi\s+picchia|mio\s+marito\s+mi\s+(?:picchia|mena|minaccia)|(?:sta|stanno)\s+(?:picchiando|accoltellando|aggredendo|violentando|sparando)|ha\s+(?:una\s+pistola|un\s+coltello)|sono\s+stata\s+(?:violentata|aggredita|picchiata)|vuole\s+(?:ammazzarmi|uccidermi)|mi\s+vuole\s+(?:ammazzare|uccidere)|(?:ci\s+sono\s+i|c'[eè]'?\s+un)\s+ladr[oi]\s+in\s+casa)\b", Options)]
    private static partial Regex ItalianViolence();

    [GeneratedRegex(@"\b(?:non\s+(?:respir[ao]|riesc[eo]\s+a\s+respirare)|(?:[eè]'?\s+)?(?:svenut[oa]|priv[oa]\s+di\s+(?:sensi|conoscenza))|(?:sta|sto)\s+(?:morendo|soffocando|male\s+da\s+morire)|sto\s+avendo\s+un\s+infarto|ha\s+(?:avuto|un)\s+(?:un\s+)?infarto|perde\s+(?:molto\s+)?sangue|serve\s+un'?\s*ambulanza|(?:chiamate|mandate)\s+(?:subito\s+)?(?:un'?\s*ambulanza|aiuto|i\s+soccorsi)|ambulanza\s+(?:subito|presto)|(?:[eè]'?\s+)?(?:stat[oa]\s+)?investit[oa]\s+da|ci\s+sono\s+feriti|(?:c'[eè]'?|un)\s+(?:un\s+)?ferito\s+grave|(?:dolore|male)\s+(?:forte\s+)?al\s+(?:petto|cuore)|ha\s+(?:ingoiato|bevuto)\s+(?:la\s+)?(?:candeggina|detersivo|veleno)|aiuto\W+(?:aiuto|vi\s+prego|presto|subito))\b", Options)]
    private static partial Regex ItalianMedical();

    [GeneratedRegex(@"\b(?:(?:c'[eè]'?|sento|si\s+sente)\s+(?:un\s+|una\s+|l'|il\s+)?(?:forte\s+)?(?:incendio|fuga\s+di\s+gas|(?:odore|puzza)\s+di\s+gas|esplosione)|(?:odore|puzza)\s+di\s+gas|fuga\s+di\s+gas|(?:va|sta\s+andando|[eè]'?\s+andat[ao])\s+a\s+fuoco|(?:sta|stanno)\s+(?:bruciando|crollando|annegando|affogando)|(?:[eè]'?|sono)\s+crollat[oaie]|(?:brucia|prende\s+fuoco)\s+(?:la|il|tutto)|casa\s+in\s+fiamme|in\s+fiamme|(?:siamo|sono|[eè]'?)\s+(?:rimast[oaie]\s+)?(?:bloccat[oaie]|intrappolat[oaie])\s+(?:in\s+(?:ascensore|acqua|auto)|nell'(?:ascensore|acqua|auto)|sotto)|cavo\s+(?:elettrico\s+)?scoperto|filo\s+(?:elettrico|della\s+luce)\s+scoperto)\b", Options)]
    private static partial Regex ItalianDisaster();

    [GeneratedRegex(@"\b(?:(?:want|going|wants)\s+to\s+(?:die|kill\s+(?:myself|himself|herself))|suicidal|end\s+my\s+life)\b", Options)]
    private static partial Regex EnglishSuicide();

    [GeneratedRegex(@"\b(?:(?:is|are)\s+(?:beating|attacking|stabbing|threatening|following)\s+(?:me|him|her|us)|(?:has|with)\s+a\s+(?:gun|knife)|(?:raped|stabbed|kidnapped)|he\s+hits\s+me|going\s+to\s+kill\s+me)\b", Options)]
    private static partial Regex EnglishViolence();

    [GeneratedRegex(@"\b(?:(?:can't|cannot|can\s+not|not)\s+breath(?:e|ing)|heart\s+attack|unconscious|is\s+dying|i'm\s+dying|bleeding|need\s+an\s+ambulance|call\s+an\s+ambulance|chest\s+pain|help\s+me\W+(?:please|now|help)|emergency\s+now)\b", Options)]
    private static partial Regex EnglishMedical();

    [GeneratedRegex(@"\b(?:(?:there\s+is|there's)\s+a\s+(?:fire|gas\s+leak)|(?:house|building|car|flat)\s+(?:is\s+)?on\s+fire|smell\s+(?:of\s+)?gas|gas\s+leak|has\s+collapsed|(?:is|are)\s+drowning|trapped\s+(?:in|under))\b", Options)]
    private static partial Regex EnglishDisaster();

    [GeneratedRegex(@"\b(?:au\s+secours|à\s+l'aide|il\s+y\s+a\s+le\s+feu|au\s+feu|incendie\s+(?:dans|chez)|ne\s+respire\s+(?:plus|pas)|odeur\s+de\s+gaz|je\s+veux\s+mourir|il\s+me\s+frappe|besoin\s+d'une\s+ambulance|crise\s+cardiaque)\b", Options)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(?:socorro|auxilio|hay\s+(?:un\s+)?(?:fuego|incendio)|no\s+(?:puede\s+)?respira[r]?|olor\s+a\s+gas|fuga\s+de\s+gas|quiero\s+morir|me\s+está\s+pegando|necesito\s+una\s+ambulancia|ataque\s+al\s+corazón)\b", Options)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"\b(?:zu\s+hilfe|hilfe\W+(?:hilfe|bitte|schnell)|es\s+brennt|atmet\s+nicht|gasgeruch|riecht\s+nach\s+gas|ich\s+will\s+sterben|er\s+schlägt\s+mich|brauche\s+einen\s+krankenwagen|herzinfarkt)\b", Options)]
    private static partial Regex German();

    [GeneratedRegex(@"\b(?:ajutor|foc\s+în|arde\s+casa|nu\s+(?:mai\s+)?respir[ăa]|miros\s+de\s+gaz|vreau\s+s[ăa]\s+mor|m[ăa]\s+bate|am\s+nevoie\s+de\s+(?:o\s+)?ambulan[țt][ăa])", Options)]
    private static partial Regex Romanian();

    [GeneratedRegex(@"\b(?:ndihmë|zjarr|nuk\s+merr\s+frymë|erë\s+gazi|dua\s+të\s+vdes|më\s+rreh|ambulancë)", Options)]
    private static partial Regex Albanian();

    [GeneratedRegex(@"النجدة|أنقذوني|حريق|لا\s+يتنفس|سيارة\s+إسعاف|رائحة\s+غاز|أريد\s+أن\s+أموت|يضربني", Options)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"救命|着火|火灾|不能呼吸|没有呼吸|救护车|煤气泄漏|想死|打我", Options)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?:рятуйте|допоможіть|пожежа|горить|не\s+дихає|запах\s+газу|хочу\s+померти|б'є\s+мене|швидку\s+допомогу|помогите|пожар|не\s+дышит)", Options)]
    private static partial Regex Ukrainian();
}
