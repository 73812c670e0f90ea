using System.Text.Json.Serialization;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>What the Connector made or changed.</summary>
internal sealed record ConnectorResource(string? Id);

/// <summary>Why the Connector refused.</summary>
internal sealed record ConnectorError(ConnectorErrorDescription? Error);

/// <summary>Why the Connector refused.</summary>
internal sealed record ConnectorErrorDescription(string? Code);

/// <summary>The answer of the login service (RFC 6749, 5.1).</summary>
/// <param name="AccessToken">The token.</param>
/// <param name="ExpiresIn">Seconds.</param>
internal sealed record AccessTokenBody(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
