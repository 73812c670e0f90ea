using PhoneNumbers;

namespace ContactBot.Channels.Twilio;

/// <summary>An address as Twilio writes it: a number, or a number on WhatsApp.</summary>
/// <param name="ChannelId"><see cref="TwilioChannels.Sms"/> or <see cref="TwilioChannels.WhatsApp"/>.</param>
/// <param name="Address">E.164, or what WhatsApp calls a person without a number.</param>
public sealed record PhoneAddress(string ChannelId, string Address)
{
    private const int MaximumLength = 100;
    private const string UnnumberedPrefix = "ID.";

    /// <summary>As it stands on Twilio's wire.</summary>
    public string Wire => ChannelId == TwilioChannels.WhatsApp ? TwilioChannels.WhatsAppPrefix + Address : Address;

    /// <summary>Null if nobody can be answered there: a name, a short code, or no number at all.</summary>
    public static PhoneAddress? Parse(string? wire)
    {
        if (string.IsNullOrWhiteSpace(wire) || wire.Length > MaximumLength)
        {
            return null;
        }

        var isWhatsApp = wire.StartsWith(TwilioChannels.WhatsAppPrefix, StringComparison.OrdinalIgnoreCase);
        var address = isWhatsApp ? wire[TwilioChannels.WhatsAppPrefix.Length..] : wire;
        if (isWhatsApp && address.StartsWith(UnnumberedPrefix, StringComparison.Ordinal))
        {
            return new PhoneAddress(TwilioChannels.WhatsApp, address);
        }

        return E164(address) is { } number ? new PhoneAddress(isWhatsApp ? TwilioChannels.WhatsApp : TwilioChannels.Sms, number) : null;
    }

    /// <summary>The number in E.164; null if it is none. A leading blank is a plus that a form has swallowed.</summary>
    public static string? E164(string number)
    {
        var numbers = PhoneNumberUtil.GetInstance();
        var written = number.StartsWith(' ') ? $"+{number[1..]}" : number;
        if (!written.StartsWith('+'))
        {
            return null;
        }

        try
        {
            var parsed = numbers.Parse(written, null);
            return numbers.IsPossibleNumber(parsed) ? numbers.Format(parsed, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
