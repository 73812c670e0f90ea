using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Messaging.Content;

/// <summary>Fills the places of a template and chooses the form that the channel can show.</summary>
internal static partial class ContentRendering
{
    // Richest first.
    private static readonly ImmutableArray<string> WhatsAppTypes =
    [
        "whatsapp/card", "twilio/card", "twilio/list-picker", "twilio/quick-reply", "twilio/call-to-action", "twilio/media", "twilio/location", "twilio/text",
    ];

    private static readonly ImmutableArray<string> SmsTypes = ["twilio/media", "twilio/text"];

    /// <returns>Null: the template has no form that the channel can show.</returns>
    public static RenderedContent? Render(ContentTemplate template, IReadOnlyDictionary<string, string> variables, MessageChannel channel)
    {
        var types = channel == MessageChannel.WhatsApp ? WhatsAppTypes : SmsTypes;
        if (types.FirstOrDefault(template.Types.ContainsKey) is not { } type || template.Types[type] is not JsonObject form)
        {
            return null;
        }

        var complete = true;
        var content = new MessageContent
        {
            Body = Text("body") is { Length: > 0 } body ? body : string.Join('\n', new[] { Text("title"), Text("subtitle") }.Where(line => line.Length > 0)),
            Choices = [.. Items("actions").Select(Action), .. Items("items").Select(item => new MessageChoice(Fill(item["id"]), Fill(item["item"]), Optional(item["description"])))],
            ListButton = type == "twilio/list-picker" ? Text("button") : null,
            Location = type == "twilio/location" ? Place(form) : null,
        };
        return new RenderedContent(type, content, [.. (form["media"] as JsonArray ?? []).Select(Fill)], complete);

        string Text(string name) => Fill(form[name]);

        IEnumerable<JsonNode> Items(string name) => (form[name] as JsonArray ?? []).OfType<JsonNode>();

        string? Optional(JsonNode? node) => node is null ? null : Fill(node);

        string Fill(JsonNode? node) => node is null ? "" : Placeholder().Replace(node.ToString(), place =>
        {
            var name = place.Groups[1].Value;
            if (variables.TryGetValue(name, out var value) || template.Variables.TryGetValue(name, out value))
            {
                return value;
            }

            complete = false;
            return place.Value;
        });

        MessageChoice Action(JsonNode action)
        {
            var title = Fill(action["title"]);
            var url = Optional(action["url"]) ?? (action["phone"] is { } phone ? $"tel:{Fill(phone)}" : null);
            return new MessageChoice(Optional(action["id"]) ?? title, title, Url: url);
        }

        MessageLocation Place(JsonObject place) => new(Degrees(place["latitude"]), Degrees(place["longitude"]), Optional(place["address"]), Optional(place["label"]));
    }

    private static double Degrees(JsonNode? node) =>
        double.TryParse(node?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : 0;

    [GeneratedRegex(@"\{\{\s*([^{}\s]+)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
