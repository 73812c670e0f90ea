using System.Text.Json.Serialization;

namespace ContactBot.Channels.Wire;

/// <summary>The error body of the Bot Framework's HTTP APIs (Direct Line 3.0, "Errors").</summary>
/// <param name="Error">What went wrong.</param>
public sealed record ErrorBody(ErrorDescription Error);

/// <summary>
/// What went wrong.
/// </summary>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">For the person who reads the log of the client.</param>
public sealed record ErrorDescription(string Code, [property: JsonPropertyOrder(1)] string Message);

/// <summary>JSON of the error body.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class ErrorJson : JsonSerializerContext;
