using System.Collections.Frozen;
using System.Globalization;
using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using ContactBot.Storage.Conversations;

namespace ContactBot.Host.OperatorConsole.Words;

/// <summary>What the console calls things, in Italian.</summary>
internal static class ConsoleWords
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly TimeZoneInfo Rome = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");

    private static readonly FrozenDictionary<string, (string Name, string Icon)> Channels = new Dictionary<string, (string, string)>
    {
        ["directline"] = ("Chat del sito", "comment"),
        ["webchat"] = ("Chat del sito", "comment"),
        ["sms"] = ("SMS", "comment"),
        ["whatsapp"] = ("WhatsApp", "whatsapp"),
        ["telephony"] = ("Telefono", "telephone"),
        ["voice"] = ("Telefono", "telephone"),
        ["email"] = ("E-mail", "mail"),
        ["msteams"] = ("Teams", "comment"),
        ["telegram"] = ("Telegram", "telegram"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>
    {
        ["it"] = "italiano",
        ["en"] = "inglese",
        ["fr"] = "francese",
        ["de"] = "tedesco",
        ["es"] = "spagnolo",
        ["pt"] = "portoghese",
        ["ro"] = "rumeno",
        ["sq"] = "albanese",
        ["uk"] = "ucraino",
        ["ru"] = "russo",
        ["pl"] = "polacco",
        ["ar"] = "arabo",
        ["zh"] = "cinese",
        ["hi"] = "hindi",
        ["bn"] = "bengalese",
        ["pa"] = "panjabi",
        ["ur"] = "urdu",
        ["sl"] = "sloveno",
        ["fur"] = "friulano",
        ["sc"] = "sardo",
        ["lld"] = "ladino",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Channel(string channelId) => Channels.TryGetValue(channelId, out var channel) ? channel.Name : channelId;

    public static string ChannelIcon(string channelId) => Channels.TryGetValue(channelId, out var channel) ? channel.Icon : "comment";

    /// <param name="tag">BCP 47.</param>
    public static string Language(string tag) => Languages.TryGetValue(tag.Split('-')[0], out var name) ? name : tag;

    /// <summary>A name to tell the conversation from others by, also where the citizen gave none.</summary>
    public static string Citizen(ConversationView conversation) =>
        string.IsNullOrWhiteSpace(conversation.UserName) ? $"Cittadino {ShortId(conversation.Id)}" : conversation.UserName.Trim();

    public static string Owner(ConversationView conversation) => conversation.Owner switch
    {
        ConversationOwner.Bot => "Con l’assistente automatico",
        ConversationOwner.Waiting => "In attesa di un operatore",
        ConversationOwner.Operator => $"Con {conversation.OperatorName}",
        ConversationOwner.WrapUp => $"{conversation.OperatorName} sta concludendo",
        ConversationOwner.Closed => "Conclusa",
        _ => throw new ArgumentOutOfRangeException(nameof(conversation), conversation.Owner, null),
    };

    public static string Outcome(ConversationOutcome outcome) => outcome switch
    {
        ConversationOutcome.Resolved => "Risolta",
        ConversationOutcome.Forwarded => "Passa a un ufficio",
        ConversationOutcome.NotResolved => "Non risolta",
        ConversationOutcome.Abandoned => "Il cittadino non risponde più",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>Why a command was not carried out; null if it was.</summary>
    public static string? Refusal(CommandResult result) => result.Outcome switch
    {
        CommandOutcome.Done => null,
        CommandOutcome.Taken => $"L’ha già presa in carico {result.Conversation?.OperatorName ?? "un altro operatore"}.",
        CommandOutcome.NotAllowed => $"Ora non si può: {(result.Conversation is { } conversation ? Owner(conversation).ToLower(Italian) : "la conversazione è cambiata")}.",
        CommandOutcome.OnlyTemplates => "Sono passate 24 ore dall’ultimo messaggio del cittadino: su WhatsApp ora si può inviare solo un modello approvato.",
        CommandOutcome.OptedOut => "Il cittadino ha chiesto di non ricevere messaggi (STOP).",
        CommandOutcome.Busy => "In questo momento non riesco a salvare. Non è andato perso nulla: riprova.",
        CommandOutcome.Unknown => "Questa conversazione non c’è, o è di un ente che non segui.",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.Outcome, null),
    };

    /// <param name="label"><c>positive</c>, <c>neutral</c>, <c>negative</c> or <c>mixed</c>.</param>
    public static string Sentiment(string label) => label switch
    {
        "positive" => "positivo",
        "neutral" => "neutro",
        "negative" => "negativo",
        "mixed" => "misto",
        _ => label,
    };

    /// <param name="share">0–1.</param>
    public static string Percent(double share) => share.ToString("P0", Italian);

    /// <summary>The time of day in Italy.</summary>
    public static string Time(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Rome).ToString("HH:mm", Italian);

    /// <summary>The day and the time of day in Italy.</summary>
    public static string DayAndTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Rome).ToString("d MMMM yyyy, HH:mm", Italian);

    /// <summary>An instant as HTML takes it.</summary>
    public static string Machine(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string ShortId(string id) => id[^Math.Min(4, id.Length)..].ToUpperInvariant();
}
