using System.Text.Json.Serialization;

namespace ContactBot.Conversations.Messages;

/// <summary>JSON of the small values that conversations put into activities.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(HandoffStatus))]
internal sealed partial class MessageJson : JsonSerializerContext;

/// <summary>The value of a <c>handoff.status</c> event (Bot Framework handoff protocol).</summary>
internal sealed record HandoffStatus(string State, string? Message = null, string? OperatorName = null);
