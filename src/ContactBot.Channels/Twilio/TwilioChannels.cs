namespace ContactBot.Channels.Twilio;

/// <summary>The channels' names in the Activity schema.</summary>
public static class TwilioChannels
{
    public const string Sms = "sms";
    public const string WhatsApp = "whatsapp";

    /// <summary>What stands before an address of WhatsApp on Twilio's wire.</summary>
    public const string WhatsAppPrefix = "whatsapp:";
}
