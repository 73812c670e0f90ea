namespace ContactBot.Simulator;

/// <summary>How the simulator stands in for a Twilio account.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The number for SMS, in E.164.</summary>
    public string SmsNumber { get; init; } = "+393990000001";

    /// <summary>The number for WhatsApp, in E.164 without <c>whatsapp:</c>.</summary>
    public string WhatsAppNumber { get; init; } = "+393990000001";

    /// <summary><c>AC</c> and 32 hexadecimal digits; null: made at start.</summary>
    public string? AccountSid { get; init; }

    /// <summary>Null: made at start, known only to this process.</summary>
    public string? AuthToken { get; init; }

    /// <summary>Where the program's webhooks are; null: on this server.</summary>
    public Uri? WebhookBaseUrl { get; init; }

    /// <summary>
    /// The address under which this server is known outside. What is called under it is signed for it, but asked for on this computer:
    /// the way out and in again through a proxy may not exist where one tries the program.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Where this server is reached from this computer; null: the first address that it listens on.</summary>
    public Uri? LocalUrl { get; init; }

    /// <summary>What happens with STOP, START and HELP before anything else runs.</summary>
    public OptOutHandling OptOut { get; init; } = OptOutHandling.Default;

    /// <summary>How long each step of a message takes (queued, sending, sent, delivered).</summary>
    public TimeSpan StepTime { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether page and control answer other computers too. Whoever reaches them reads and writes as any phone.</summary>
    public bool AllowRemote { get; init; }
}
