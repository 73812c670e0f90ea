using System.Collections.Frozen;
using System.Globalization;

namespace ContactBot.Channels.Twilio;

/// <summary>What Twilio's error codes mean, in words for operators, and whether the same message may be sent once more.</summary>
public static class TwilioErrors
{
    public const int NotInsideWindow = 63016;
    public const int OptedOut = 21610;
    private const int TooManyRequests = 20429;
    private const int FirstOfServer = 500;

    private static readonly FrozenDictionary<int, string> Words = new Dictionary<int, string>
    {
        [20003] = "L'account Twilio non è accettato: controllare Twilio:AccountSid e Twilio:AuthToken.",
        [20404] = "L'account o il servizio Twilio indicato non esiste.",
        [TooManyRequests] = "Troppe richieste nello stesso momento.",
        [21211] = "Il numero del destinatario non è valido.",
        [21408] = "L'account non può inviare SMS verso questo Paese.",
        [21604] = "Manca il destinatario.",
        [21606] = "Il numero mittente non può inviare SMS.",
        [21608] = "L'account è in prova e può scrivere solo a numeri verificati.",
        [OptedOut] = "Il destinatario ha risposto STOP e non riceve più messaggi.",
        [21611] = "La coda del mittente è piena.",
        [21612] = "Il destinatario non è raggiungibile da questo mittente.",
        [21614] = "Il destinatario non è un cellulare: non può ricevere SMS.",
        [21617] = "Il testo è troppo lungo.",
        [21656] = "Le variabili del modello non sono valide.",
        [30001] = "La coda del mittente è piena.",
        [30002] = "L'account Twilio è sospeso.",
        [30003] = "Il telefono del destinatario è spento o non raggiungibile.",
        [30004] = "Il destinatario ha bloccato il numero mittente.",
        [30005] = "Il numero del destinatario è sconosciuto o non più attivo.",
        [30006] = "Il destinatario è un numero fisso o il suo operatore non è raggiungibile.",
        [30007] = "L'operatore telefonico ha filtrato il messaggio come indesiderato.",
        [30008] = "L'operatore telefonico non ha detto perché il messaggio non è arrivato.",
        [30010] = "Il messaggio costa più del limite impostato.",
        [30410] = "L'operatore telefonico non ha risposto in tempo.",
        [63003] = "Il destinatario non usa WhatsApp su questo numero.",
        [63005] = "WhatsApp ha rifiutato il contenuto.",
        [63007] = "Il numero mittente non è attivo su WhatsApp.",
        [63012] = "WhatsApp ha avuto un problema interno.",
        [NotInsideWindow] = "Sono passate più di 24 ore dall'ultimo messaggio del cittadino: su WhatsApp si può inviare solo un modello approvato.",
        [63017] = "Troppi messaggi al secondo per l'account.",
        [63018] = "Troppi messaggi al secondo su WhatsApp.",
        [63019] = "WhatsApp non è riuscito a prendere il file.",
        [63021] = "Il contenuto non è valido per WhatsApp.",
        [63024] = "Il destinatario non è valido per WhatsApp.",
        [63032] = "WhatsApp limita i messaggi verso questa persona.",
        [63038] = "È stato raggiunto il limite di messaggi di oggi.",
        [63049] = "WhatsApp ha scelto di non consegnare il messaggio.",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<int> OfTheMoment = [TooManyRequests, 30001, 30410, 63012, 63017, 63018];
    private static readonly FrozenSet<int> OfTheWholeSender = [TooManyRequests, 21611, 30001, 63017, 63018];

    private static readonly FrozenSet<int> OfTheAddress =
        [21211, 21604, 21612, 21614, 30004, 30005, 30006, 63003, 63024];

    private static readonly FrozenSet<int> OfTheAccount =
        [20003, 20404, 21408, 21606, 21608, 21656, 30002, 30010, 63005, 63007, 63021];

    /// <summary>What an operator can do about it.</summary>
    public static string Advise(int? code) => code switch
    {
        OptedOut => "Non riprovi: solo il cittadino può togliere il blocco, scrivendo START. Lo contatti in un altro modo.",
        NotInsideWindow => "Apra la conversazione e invii un modello approvato, oppure attenda che il cittadino scriva.",
        { } known when OfTheAddress.Contains(known) => "Riprovare non serve: verifichi il recapito con il cittadino e usi un altro canale.",
        { } known when OfTheAccount.Contains(known) => "Avvisi chi amministra il programma: va corretta l’impostazione presso Twilio. Poi invii di nuovo.",
        _ => "Riprovi più tardi; se non arriva, contatti il cittadino in un altro modo.",
    };

    /// <summary>A sentence for operators; null stands for an error without a code.</summary>
    public static string Explain(int? code) => code switch
    {
        { } known when Words.TryGetValue(known, out var words) => words,
        { } unknown => string.Create(CultureInfo.InvariantCulture, $"Twilio non ha consegnato il messaggio (errore {unknown})."),
        null => "Twilio non ha consegnato il messaggio.",
    };

    /// <summary>Whether it may succeed a little later with the same content.</summary>
    public static bool MayBeRepeated(int? code, int httpStatus = 0) =>
        httpStatus is 429 || httpStatus >= FirstOfServer || (code is { } known && OfTheMoment.Contains(known));

    /// <summary>Whether everything from this sender has to wait.</summary>
    public static bool ConcernsWholeSender(int? code, int httpStatus) =>
        httpStatus is 429 || (code is { } known && OfTheWholeSender.Contains(known));
}
