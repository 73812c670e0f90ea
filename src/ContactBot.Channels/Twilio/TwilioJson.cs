using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Twilio;

/// <summary>JSON of Twilio's API and webhooks.</summary>
internal static partial class TwilioJson
{
    /// <summary>The members of an object as if they were a form's; what is no text is left as it stands.</summary>
    /// <exception cref="BadHttpRequestException">It is no object.</exception>
    public static IReadOnlyDictionary<string, StringValues> Parameters(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.EnumerateObject().ToDictionary(
                member => member.Name,
                member => new StringValues(member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : member.Value.GetRawText()),
                StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new BadHttpRequestException("The body is no JSON object.", exception);
        }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(TwilioMessage))]
    [JsonSerializable(typeof(TwilioMessageList))]
    [JsonSerializable(typeof(TwilioError))]
    [JsonSerializable(typeof(TwilioContent))]
    [JsonSerializable(typeof(TwilioCreatedContent))]
    internal sealed partial class Api : JsonSerializerContext;

    [JsonSerializable(typeof(Dictionary<string, string>))]
    internal sealed partial class Plain : JsonSerializerContext;
}

/// <summary>A message as Twilio's API gives it.</summary>
internal sealed record TwilioMessage(
    string Sid, string? Status, string? Body, string? From, string? To, string? NumSegments, string? DateCreated, string? Direction, int? ErrorCode);

/// <summary>A page of messages, the newest first.</summary>
internal sealed record TwilioMessageList(IReadOnlyList<TwilioMessage> Messages);

/// <summary>Why Twilio refused a call.</summary>
internal sealed record TwilioError(int? Code, string? Message, int? Status);

/// <summary>Buttons or a list, as Twilio's Content API takes them.</summary>
internal sealed record TwilioContent(string FriendlyName, string Language, Dictionary<string, string> Variables, TwilioContentTypes Types);

/// <summary>Exactly one of them.</summary>
internal sealed record TwilioContentTypes
{
    [JsonPropertyName("twilio/quick-reply")]
    public TwilioQuickReply? QuickReply { get; init; }

    [JsonPropertyName("twilio/list-picker")]
    public TwilioListPicker? ListPicker { get; init; }
}

internal sealed record TwilioQuickReply(string Body, IReadOnlyList<TwilioQuickReplyAction> Actions);

internal sealed record TwilioQuickReplyAction(string Title, string Id);

internal sealed record TwilioListPicker(string Body, string Button, IReadOnlyList<TwilioListItem> Items);

internal sealed record TwilioListItem(string Id, string Item, string? Description);

internal sealed record TwilioCreatedContent(string Sid);
