using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContactBot.Activities;

/// <summary>
/// The JSON form of the Activity schema: camel case, no nulls written, comments and trailing commas refused. Reading throws
/// <see cref="JsonException"/> with line and position.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Activity[]))]
[JsonSerializable(typeof(List<Activity>))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(Attachment))]
[JsonSerializable(typeof(ChannelAccount))]
[JsonSerializable(typeof(SuggestedActions))]
public sealed partial class ActivityJson : JsonSerializerContext;
