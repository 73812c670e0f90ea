namespace ContactBot.Channels.Twilio;

/// <summary>A text that WhatsApp has approved, for messages outside the 24-hour window.</summary>
public sealed record TwilioTemplate
{
    /// <summary>What an unsolicited message of the contact centre is sent with when it names no purpose.</summary>
    public const string DefaultPurpose = "avviso";

    public required string ContentSid { get; init; }

    /// <summary>As approved, with <c>{{1}}</c>; for operators to see before it is sent.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// What stands for each variable: <c>{text}</c> is the message, <c>{name}</c> the citizen, <c>{body}</c> the municipality; anything
    /// else is taken as it is.
    /// </summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
