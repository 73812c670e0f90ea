using System.Text.Json.Serialization;

namespace ContactBot.Channels.DirectLine.Conversations;

/// <summary>The answer of the calls that make or renew access to a conversation (Direct Line 3.0, <c>Conversation</c>).</summary>
public sealed record ConversationBody
{
    public required string ConversationId { get; init; }
    public string? Token { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expires_in")]
    public int? ExpiresIn { get; init; }

    /// <summary>Absolute, to be opened as it is within a minute.</summary>
    public string? StreamUrl { get; init; }
}

/// <summary>The identifier that a posted activity got.</summary>
internal sealed record ResourceBody(string Id);

/// <summary>The answer of <c>session/getsessionid</c>.</summary>
internal sealed record SessionBody(string SessionId);
