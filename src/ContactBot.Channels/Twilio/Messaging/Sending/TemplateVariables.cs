using System.Text.Json;
using ContactBot.Channels.Twilio.Messaging.Rendering;
using ContactBot.Conversations.Outbox;

namespace ContactBot.Channels.Twilio.Messaging.Sending;

/// <summary>Fills in an approved template.</summary>
internal static class TemplateVariables
{
    private const int MaximumLength = 600;
    private const string Nobody = "Gentile cittadino";

    /// <summary>The variables as Twilio takes them: one JSON object in a string, none of them empty or with line feeds.</summary>
    public static string Fill(TwilioTemplate template, TwilioNumber number, OutboundMessage message) => JsonSerializer.Serialize(
        template.Variables.ToDictionary(variable => variable.Key, variable => ValueOf(variable.Value, number, message)),
        TwilioJson.Plain.Default.DictionaryStringString);

    private static string ValueOf(string meaning, TwilioNumber number, OutboundMessage message)
    {
        var value = meaning
            .Replace("{text}", MessageText.Of(message.Activity, TwilioChannels.Sms), StringComparison.Ordinal)
            .Replace("{name}", message.Activity.Recipient?.Name ?? Nobody, StringComparison.Ordinal)
            .Replace("{body}", number.BodyName, StringComparison.Ordinal);
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length switch { 0 => "-", > MaximumLength => $"{line[..(MaximumLength - 1)]}…", _ => line };
    }
}
