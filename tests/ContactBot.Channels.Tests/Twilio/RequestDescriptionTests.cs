using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;
using Microsoft.AspNetCore.WebUtilities;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>Every request that is sent to Twilio is one that its own OpenAPI description knows.</summary>
public sealed class RequestDescriptionTests
{
    [Fact]
    public async Task What_is_sent_is_as_described()
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "Twilio's descriptions are not on this computer.");
        await using var server = await TwilioServer.StartAsync(new ShiftedTime());
        var citizen = TwilioServer.NewCitizen();
        await server.WriteAsync(citizen, "buongiorno");
        await server.WriteAsync(citizen, ScriptedBot.AskForPerson, "whatsapp");
        await server.ReadAsync(citizen, 5);

        var messages = Schema(folder!, "twilio_api_v2010.json", "/2010-04-01/Accounts/{AccountSid}/Messages.json", "application/x-www-form-urlencoded");
        var contents = Schema(folder!, "twilio_content_v1.json", "/v1/Content", "application/json");
        Assert.Contains(server.Calls.Events, call => call.Path.EndsWith("/Content", StringComparison.Ordinal));
        foreach (var (_, path, type, body) in server.Calls.Events)
        {
            var (document, schema) = path.EndsWith("/Content", StringComparison.Ordinal) ? contents : messages;
            var value = type!.StartsWith("application/json", StringComparison.Ordinal) ? JsonNode.Parse(body)! : FormOf(body);
            Assert.Empty(Faults(document, schema, value, path));
        }
    }

    private static JsonObject FormOf(string body) =>
        new(QueryHelpers.ParseQuery(body).Select(parameter => KeyValuePair.Create(parameter.Key, (JsonNode?)(string?)parameter.Value)));

    private static (JsonNode Document, JsonNode Schema) Schema(string folder, string file, string path, string type)
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
        return (document, document["paths"]![path]!["post"]!["requestBody"]!["content"]![type]!["schema"]!);
    }

    private static IEnumerable<string> Faults(JsonNode document, JsonNode schema, JsonNode? value, string where)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            schema = document["components"]!["schemas"]![reference[(reference.LastIndexOf('/') + 1)..]]!;
        }

        switch (value)
        {
            case JsonObject fields when schema["properties"] is JsonObject described:
                var missing = (schema["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !fields.ContainsKey(name)).Select(name => $"{where}.{name} is missing");
                var wrong = fields.SelectMany(field => described[field.Key] is { } inner
                    ? Faults(document, inner, field.Value, $"{where}.{field.Key}")
                    : [$"{where}.{field.Key} is not described"]);
                return [.. missing, .. wrong];
            case JsonArray items when schema["items"] is { } item:
                return [.. items.SelectMany((each, place) => Faults(document, item, each, $"{where}[{place}]"))];
            case JsonValue text when (string?)schema["pattern"] is { } pattern && !Regex.IsMatch((string)text!, pattern):
                return [$"{where} is not {pattern}"];
            case JsonValue when (string?)schema["type"] is "object" or "array":
                return [$"{where} is no {(string?)schema["type"]}"];
            default:
                return [];
        }
    }

    private static string? Folder()
    {
        for (var folder = Directory.GetParent(RepositoryRoot.Path); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "twilio");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
