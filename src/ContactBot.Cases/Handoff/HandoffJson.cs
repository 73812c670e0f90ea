using System.Text.Json.Serialization;

namespace ContactBot.Cases.Handoff;

/// <summary>The JSON form of a handoff context: camel case, no nulls.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandoffContext))]
public sealed partial class HandoffJson : JsonSerializerContext;
