using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContactBot.Activities;

/// <summary>A button: what it shows and what it sends.</summary>
public sealed class CardAction
{
    /// <summary><c>imBack</c>, <c>postBack</c>, <c>messageBack</c>, <c>openUrl</c>, <c>call</c>, <c>signin</c> …</summary>
    public string? Type { get; set; }

    public string? Title { get; set; }
    public string? Image { get; set; }
    public string? ImageAltText { get; set; }
    public string? Text { get; set; }
    public string? DisplayText { get; set; }
    public JsonElement? Value { get; set; }
    public JsonElement? ChannelData { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extensions { get; set; }
}
