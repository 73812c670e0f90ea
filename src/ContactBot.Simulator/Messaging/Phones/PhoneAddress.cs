using System.Text.RegularExpressions;
using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Phones;

/// <summary>A number in E.164 and what it is reached by.</summary>
internal readonly partial record struct PhoneAddress(MessageChannel Channel, string Number)
{
    private const string WhatsAppPrefix = "whatsapp:";

    public string Wire => Channel == MessageChannel.WhatsApp ? WhatsAppPrefix + Number : Number;

    /// <summary>In Italy a number that starts with 0 ends at a wall.</summary>
    public bool IsLandline => Number.StartsWith("+390", StringComparison.Ordinal);

    /// <summary>What an address is reached by, even if its number is none.</summary>
    public static MessageChannel ChannelOf(string address) =>
        address.StartsWith(WhatsAppPrefix, StringComparison.Ordinal) ? MessageChannel.WhatsApp : MessageChannel.Sms;

    public static bool TryParse(string? text, out PhoneAddress address)
    {
        var isWhatsApp = text?.StartsWith(WhatsAppPrefix, StringComparison.Ordinal) == true;
        var number = isWhatsApp ? text![WhatsAppPrefix.Length..] : text ?? "";
        address = new PhoneAddress(isWhatsApp ? MessageChannel.WhatsApp : MessageChannel.Sms, number);
        return E164().IsMatch(number);
    }

    /// <summary>The number without what it is reached by.</summary>
    public static string NumberOf(string address) => TryParse(address, out var parsed) ? parsed.Number : address;

    [GeneratedRegex(@"\A\+[1-9][0-9]{7,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex E164();
}
