namespace ContactBot.Channels.DirectLine;

/// <summary>Settings of the Direct Line channel (section <c>DirectLine</c>).</summary>
public sealed record DirectLineOptions
{
    /// <summary>The hosted service's limit of one activity, in characters of its JSON.</summary>
    public const int MaximumActivityLength = 300_000;

    /// <summary>The hosted service's limit of one upload, in bytes.</summary>
    public const int MaximumUploadBytes = 4 * 1024 * 1024;

    /// <summary>The master key: may open any conversation of the default body and make tokens.</summary>
    public required string Secret { get; init; }

    /// <summary>Official clients refresh every 15 minutes whatever the token says, so at least 16.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long the chat on the website can go on with its conversation after its last visit.</summary>
    public TimeSpan ResumeLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The hosted service's time to open a stream that was offered.</summary>
    public TimeSpan StreamOpenLifetime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>An empty frame is sent so often, so that proxies keep the stream.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>New conversations that one address may start in a minute.</summary>
    public int StartsPerMinute { get; init; } = 30;

    /// <summary>The address under which citizens reach the program; null takes that of the request.</summary>
    public Uri? PublicUrl { get; init; }
}
