using System.Text.Json;
using System.Text.Json.Nodes;
using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Connector.Handoff;

/// <summary>Dynamics 365 Omnichannel's way: commands travel as messages, and what the citizen is to see is marked.</summary>
internal static class OmnichannelMessage
{
    /// <summary>Asks for a person. The operator reads the text; the flat values of the context become context variables.</summary>
    public static void Escalate(Activity initiate)
    {
        var context = initiate.Value is { ValueKind: JsonValueKind.Object } value ? FlatValues(value) : [];
        Command(initiate, "Escalate", context);
        initiate.Text = Text(context, "MessageToAgent") ?? Text(context, "reason") ?? "Il cittadino chiede una persona";
    }

    /// <summary>The bot has ended the conversation.</summary>
    public static void End(Activity ended) => Command(ended, "EndConversation", []);

    /// <summary>The citizen is to see it, too.</summary>
    public static void Bridge(Activity message)
    {
        var data = message.ChannelData is { ValueKind: JsonValueKind.Object } given ? JsonObject.Create(given)! : [];
        data["deliveryMode"] = "bridged";
        message.ChannelData = ElementOf(data);
    }

    private static JsonObject FlatValues(JsonElement value)
    {
        var flat = new JsonObject();
        foreach (var property in value.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            {
                flat[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }
        }

        return flat;
    }

    // The tags are a text that holds JSON, and not JSON.
    private static void Command(Activity activity, string type, JsonObject context)
    {
        var tags = new JsonObject { ["type"] = type, ["context"] = context.DeepClone() };
        activity.Type = ActivityTypes.Message;
        activity.Name = null;
        activity.Value = null;
        activity.Code = null;
        activity.ChannelData = ElementOf(new JsonObject { ["tags"] = tags.ToJsonString() });
    }

    private static string? Text(JsonObject context, string name) => context[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonElement ElementOf(JsonObject node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
