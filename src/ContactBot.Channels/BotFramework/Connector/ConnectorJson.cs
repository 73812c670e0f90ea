using System.Text.Json.Serialization;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>JSON of the Connector API and of what we keep about it; the wire names are the API's.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ConnectorReference))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ConnectorResource))]
[JsonSerializable(typeof(ConnectorError))]
[JsonSerializable(typeof(AccessTokenBody))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
