using System.Collections.Frozen;

namespace ContactBot.Conversations.Messages;

/// <summary>What the conversation itself says, when neither the dialogs nor an operator speak, in one language.</summary>
public sealed record ConversationTexts
{
    /// <summary>In the queue.</summary>
    public required string Waiting { get; init; }

    /// <summary>The button that ends the waiting; writing its title does the same.</summary>
    public required string BackToBotAction { get; init; }

    /// <summary>{0} is the operator's name.</summary>
    public required string OperatorJoined { get; init; }

    public required string BotAgain { get; init; }

    /// <summary>{0} is the operator's name, {1} the outcome.</summary>
    public required string Closed { get; init; }

    public required string Resolved { get; init; }
    public required string Forwarded { get; init; }
    public required string NotResolved { get; init; }
    public required string Abandoned { get; init; }

    /// <summary>{0} is the number of the case.</summary>
    public required string CaseNumber { get; init; }

    public required string TurnFailed { get; init; }
    public required string TurnFailedAgain { get; init; }
    public required string AskForPersonAction { get; init; }

    /// <summary>Words that ask for a person, understood even when the bot is broken.</summary>
    public required string[] AskForPersonWords { get; init; }

    /// <summary>After the wish for no messages; {0} is the body.</summary>
    public required string Stopped { get; init; }

    public required string Resumed { get; init; }

    /// <summary>Who writes, and how to go on or to end it; {0} is the body.</summary>
    public required string Help { get; init; }

    private static readonly ConversationTexts Italian = new()
    {
        Stopped = "{0}: non riceverà più messaggi da questo numero. Per riprendere scriva START.",
        Resumed = "{0}: riceverà di nuovo i nostri messaggi. Per non riceverne più scriva STOP.",
        Help = "{0}: risponde l'assistente automatico. Scriva la sua domanda, oppure «operatore» per parlare con una persona. Per non ricevere più messaggi scriva STOP.",
        Waiting = "Un operatore le risponderà qui appena possibile. Intanto può continuare a scrivere: leggerà tutto.",
        BackToBotAction = "Torna all'assistente",
        OperatorJoined = "Ora parla con {0}, una persona del Comune.",
        BotAgain = "Sono di nuovo l'assistente automatico del Comune. Se le serve ancora una persona, scriva «operatore».",
        Closed = "{0} ha concluso la conversazione. {1}",
        Resolved = "La sua richiesta risulta risolta.",
        Forwarded = "La sua richiesta passa all'ufficio competente.",
        NotResolved = "Purtroppo qui non è stato possibile risolverla.",
        Abandoned = "Non abbiamo più ricevuto sue risposte. Può scriverci di nuovo quando vuole.",
        CaseNumber = "Il numero della sua pratica è {0}.",
        TurnFailed = "Mi scusi, qualcosa non ha funzionato e non ho potuto rispondere. Può riprovare oppure scrivere «operatore» per parlare con una persona.",
        TurnFailedAgain = "Mi scusi, non riesco a risponderle. La metto in contatto con una persona.",
        AskForPersonAction = "Parla con una persona",
        AskForPersonWords = ["operatore", "operatrice", "persona", "umano"],
    };

    private static readonly ConversationTexts English = new()
    {
        Stopped = "{0}: you will get no more messages from this number. Write START to get them again.",
        Resumed = "{0}: you will get our messages again. Write STOP to end them.",
        Help = "{0}: this is the automated assistant. Write your question, or “operator” to talk to a person. Write STOP to get no more messages.",
        Waiting = "An operator will answer here as soon as possible. You can go on writing: they will read everything.",
        BackToBotAction = "Back to the assistant",
        OperatorJoined = "You are now talking to {0}, a person.",
        BotAgain = "This is the automated assistant again. If you still need a person, write “operator”.",
        Closed = "{0} has ended the conversation. {1}",
        Resolved = "Your request is marked as solved.",
        Forwarded = "Your request goes to the office in charge.",
        NotResolved = "Unfortunately it could not be solved here.",
        Abandoned = "We had no further answer from you. Write again whenever you like.",
        CaseNumber = "Your case number is {0}.",
        TurnFailed = "Sorry, something went wrong and I could not answer. Please try again, or write “operator” to talk to a person.",
        TurnFailedAgain = "Sorry, I cannot answer. I am handing you over to a person.",
        AskForPersonAction = "Talk to a person",
        AskForPersonWords = ["operator", "person", "human"],
    };

    private static readonly FrozenDictionary<string, ConversationTexts> ByLanguage = new Dictionary<string, ConversationTexts>
    {
        ["it"] = Italian,
        ["en"] = English,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The texts for a BCP 47 language; Italian where there are none.</summary>
    public static ConversationTexts For(string language)
    {
        var primary = language.AsSpan();
        var dash = primary.IndexOf('-');
        return ByLanguage.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(dash < 0 ? primary : primary[..dash], out var texts)
            ? texts
            : Italian;
    }
}
