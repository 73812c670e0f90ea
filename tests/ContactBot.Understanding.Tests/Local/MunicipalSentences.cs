using ContactBot.Understanding.Intents;

namespace ContactBot.Understanding.Tests.Local;

/// <summary>A small training set in the style of a municipal bot.</summary>
internal static class MunicipalSentences
{
    public static IReadOnlyList<LabelledUtterance> All { get; } =
    [
        .. Of("IdentityCard", "vorrei rifare la carta d'identità", "mi è scaduta la carta di identità", "carta identità elettronica", "rinnovo CIE",
            "ho perso la carta d'identità", "quanto costa la cie", "documenti per la carta d'identità", "come faccio la carta d'identità a mio figlio"),
        .. Of("WasteTax", "quando si paga la tari", "tari", "tassa rifiuti", "ho diritto a una riduzione della tari", "non mi è arrivata la bolletta della tari",
            "quanto devo pagare di tassa sui rifiuti", "come si paga la tari", "tari per casa vuota"),
        .. Of("WasteCollection", "quando passano a ritirare la plastica", "calendario raccolta differenziata", "dove butto l'olio", "ritiro ingombranti",
            "non hanno ritirato il sacco", "in che bidone va il cartone", "isola ecologica orari", "dove si buttano le pile"),
        .. Of("Pothole", "voglio segnalare una buca", "c'è una buca in strada", "lampione spento in via Verdi", "il marciapiede è rotto",
            "segnalare un guasto", "un albero è caduto sulla strada", "c'è una perdita d'acqua per strada", "buca pericolosa davanti a casa"),
        .. Of("Greeting", "ciao", "buongiorno", "salve", "buonasera", "hey", "buon pomeriggio", "ciao come va", "salve a tutti"),
        .. Of("Person", "operatore", "voglio parlare con una persona", "mi passi un operatore", "parlare con qualcuno", "voglio un essere umano",
            "posso parlare con un impiegato", "passami qualcuno in carne e ossa", "chiamatemi un operatore"),
    ];

    private static IEnumerable<LabelledUtterance> Of(string intent, params string[] texts) => texts.Select(text => new LabelledUtterance(intent, text));
}
