using ContactBot.Activities;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>The body of <c>tokens/generate</c> and of <c>POST conversations</c> (Direct Line 3.0, <c>TokenParameters</c>).</summary>
public sealed record TokenParameters
{
    public ChannelAccount? User { get; init; }

    /// <summary>Origins that may use the token; null or empty means all.</summary>
    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    public string? ETag { get; init; }

    /// <summary>Not in the published description, but sent by the official client.</summary>
    public string? Locale { get; init; }
}
