namespace ContactBot.Dialogs.SignIn;

/// <summary>
/// A token with which the bot acts for a user; never to be logged.
/// </summary>
/// <param name="ConnectionName">The connection by which the user signed in.</param>
/// <param name="Token">The token.</param>
/// <param name="Expiration">When it ends, ISO 8601; null where nobody knows.</param>
/// <param name="ChannelId">The channel on which the user signed in.</param>
public sealed record UserToken(string ConnectionName, string Token, string? Expiration = null, string? ChannelId = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{nameof(UserToken)} {{ ConnectionName = {ConnectionName} }}";

    internal OrderedDictionary<string, object?> ToValue() => new(StringComparer.Ordinal)
    {
        ["channelId"] = ChannelId,
        ["connectionName"] = ConnectionName,
        ["token"] = Token,
        ["expiration"] = Expiration,
    };
}
