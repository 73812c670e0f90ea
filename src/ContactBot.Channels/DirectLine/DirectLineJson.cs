using System.Text.Json.Serialization;
using ContactBot.Channels.DirectLine.Conversations;
using ContactBot.Channels.DirectLine.Tokens;

namespace ContactBot.Channels.DirectLine;

/// <summary>JSON of the channel's own bodies; the wire names are Direct Line's.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(ConversationBody))]
[JsonSerializable(typeof(ResourceBody))]
[JsonSerializable(typeof(SessionBody))]
[JsonSerializable(typeof(WidgetTokenRequest))]
[JsonSerializable(typeof(WidgetTokenBody))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
