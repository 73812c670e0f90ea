using System.Net;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>What the Connector answered.</summary>
internal sealed record ConnectorAnswer
{
    public required HttpStatusCode Status { get; init; }

    /// <summary>The channel's name for what was made; null if it gave none.</summary>
    public string? Id { get; init; }

    /// <summary>The Connector's word for what is wrong, such as <c>MessageSizeTooBig</c>; null if it gave none.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>When it wants to be asked again; null if it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsTooLarge => Status == HttpStatusCode.RequestEntityTooLarge || ErrorCode == "MessageSizeTooBig";
}
