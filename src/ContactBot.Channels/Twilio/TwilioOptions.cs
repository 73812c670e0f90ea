namespace ContactBot.Channels.Twilio;

/// <summary>The account at Twilio and what it may be used for.</summary>
public sealed record TwilioOptions
{
    public static readonly Uri ApiAddress = new("https://api.twilio.com/");
    public static readonly Uri ContentAddress = new("https://content.twilio.com/");

    /// <summary><c>AC</c> and 32 hexadecimal digits.</summary>
    public required string AccountSid { get; init; }

    /// <summary>Signs the webhooks and authenticates our calls: the primary token, not an API key.</summary>
    public required string AuthToken { get; init; }

    /// <summary>Where the REST calls go. Asked at each call: the simulator's port is known only after the start.</summary>
    public Func<Uri> ApiBaseUrl { get; init; } = static () => ApiAddress;

    /// <summary>Where the calls about WhatsApp's buttons and lists go.</summary>
    public Func<Uri> ContentBaseUrl { get; init; } = static () => ContentAddress;

    /// <summary>The address that Twilio calls, as it stands in its console; null: that of each request, which only works without a proxy.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The municipality's numbers.</summary>
    public IReadOnlyList<TwilioNumber> Numbers { get; init; } = [];

    /// <summary>WhatsApp's approved templates, by purpose.</summary>
    public IReadOnlyDictionary<string, TwilioTemplate> Templates { get; init; } = new Dictionary<string, TwilioTemplate>();

    /// <summary>A larger file is refused, and the citizen told.</summary>
    public long MaximumMediaBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Segments that one SMS may have; a longer text goes in several.</summary>
    public int MaximumSegments { get; init; } = 6;
}
