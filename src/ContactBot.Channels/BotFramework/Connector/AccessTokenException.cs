namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>No token for the Connector can be had now.</summary>
internal sealed class AccessTokenException(bool isRefused) : Exception("No token for the Connector can be had.")
{
    /// <summary>The login service does not accept what the settings say; otherwise it did not answer.</summary>
    public bool IsRefused { get; } = isRefused;
}
