using System.Text.Json.Nodes;

namespace ContactBot.EndToEnd.Widget.Server;

/// <summary>What the municipality's side may say, as the wire has it.</summary>
internal static class Say
{
    public static JsonObject Bot(string text, params string[] suggestions) => Message(BotAccount(), text, suggestions);

    public static JsonObject Operator(string name, string text)
    {
        var message = Message(OperatorAccount(name), text, []);
        message["textFormat"] = "plain";
        return message;
    }

    public static JsonObject System(string text)
    {
        var message = Message(Account("system", "Comune", "system"), text, []);
        message["textFormat"] = "plain";
        return message;
    }

    public static JsonObject Attachments(string layout, params JsonObject[] attachments) => new()
    {
        ["type"] = "message",
        ["from"] = BotAccount(),
        ["attachmentLayout"] = layout,
        ["attachments"] = new JsonArray([.. attachments]),
    };

    public static JsonObject Card(string kind, JsonObject content) => new()
    {
        ["contentType"] = $"application/vnd.microsoft.card.{kind}",
        ["content"] = content,
    };

    public static JsonObject HandoffStatus(string state, string? operatorName = null) => new()
    {
        ["type"] = "event",
        ["name"] = "handoff.status",
        ["from"] = Account("system", "Comune", "system"),
        ["value"] = new JsonObject { ["state"] = state, ["operatorName"] = operatorName },
    };

    public static JsonObject HandoffQueue() => new() { ["type"] = "event", ["name"] = "handoff.queue", ["from"] = Account("system", "Comune", "system") };

    public static JsonObject EndOfConversation() => new() { ["type"] = "endOfConversation", ["from"] = Account("system", "Comune", "system") };

    public static JsonObject Typing(string? operatorName = null) => new()
    {
        ["type"] = "typing",
        ["from"] = operatorName is null ? BotAccount() : OperatorAccount(operatorName),
    };

    private static JsonObject Message(JsonObject from, string text, string[] suggestions)
    {
        var message = new JsonObject { ["type"] = "message", ["from"] = from, ["text"] = text };
        if (suggestions.Length > 0)
        {
            var actions = suggestions.Select(JsonNode (title) => new JsonObject { ["type"] = "imBack", ["title"] = title, ["value"] = title });
            message["suggestedActions"] = new JsonObject { ["actions"] = new JsonArray([.. actions]) };
        }

        return message;
    }

    private static JsonObject BotAccount() => new() { ["id"] = "bot", ["name"] = "Assistente", ["role"] = "bot" };

    private static JsonObject OperatorAccount(string name) => Account($"operator-{name}", name, "operator");

    private static JsonObject Account(string id, string name, string kind) =>
        new() { ["id"] = id, ["name"] = name, ["role"] = "bot", ["kind"] = kind };
}
