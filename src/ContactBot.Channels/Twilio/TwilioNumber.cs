namespace ContactBot.Channels.Twilio;

/// <summary>A number of the municipality.</summary>
public sealed record TwilioNumber
{
    /// <summary>E.164, such as <c>+390612345678</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The short name of the body that answers here; null for the default one.</summary>
    public string? BodyCode { get; init; }

    /// <summary>As it signs help texts, such as <c>Comune di Borgoverde</c>.</summary>
    public required string BodyName { get; init; }

    /// <summary>SMS go out through this service (<c>MG…</c>) instead of the number itself.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>Messages a second that the contract allows.</summary>
    public double SmsPerSecond { get; init; } = 1;

    /// <summary>Messages a second; Twilio's default is 80.</summary>
    public double WhatsAppPerSecond { get; init; } = 80;
}
