namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>
/// What a token grants: one conversation, as one user.
/// </summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">Whoever holds the token writes as this user; null leaves it to the client.</param>
/// <param name="UserName">The name to show; may be null.</param>
/// <param name="TrustedOrigins">Origins that may use it; empty means all.</param>
public sealed record DirectLineToken(string ConversationId, string? UserId, string? UserName, IReadOnlyList<string> TrustedOrigins)
{
    /// <summary>The body to which a new conversation belongs; null means the default body.</summary>
    public Guid? BodyId { get; init; }
}
