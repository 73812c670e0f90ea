using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ContactBot.Conversations.Messages;

/// <summary>JSON of the small values that conversations put into activities.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(HandoffStatus))]
[JsonSerializable(typeof(TemplateChoice))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class MessageJson : JsonSerializerContext;

/// <summary>The value of a <c>handoff.status</c> event (Bot Framework handoff protocol).</summary>
internal sealed record HandoffStatus(string State, string? Message = null, string? OperatorName = null);

/// <summary>What a message is for, where the channel has an approved text for that (<c>channelData</c>).</summary>
internal sealed record TemplateChoice(string Purpose);
