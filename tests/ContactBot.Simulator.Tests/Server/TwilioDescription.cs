using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ContactBot.TestKit;
using NJsonSchema;

namespace ContactBot.Simulator.Tests.Server;

/// <summary>Twilio's own OpenAPI descriptions: what each answer must look like.</summary>
internal sealed class TwilioDescription
{
    private static readonly Lazy<TwilioDescription?> Found = new(() => Folder() is { } folder ? new TwilioDescription(folder) : null);
    private readonly IReadOnlyList<JsonNode> _documents;
    private readonly ConcurrentDictionary<string, Lazy<Task<JsonSchema>>> _schemas = [];

    private TwilioDescription(string folder) =>
        _documents = [.. Directory.EnumerateFiles(folder, "twilio_*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!)];

    /// <summary>Null: they are not on this computer.</summary>
    public static TwilioDescription? Instance => Found.Value;

    /// <summary>Fails when the answer is not as described: a wrong type, an unknown field, a status that the call does not have.</summary>
    public async Task CheckAsync(string method, string path, int status, string body)
    {
        var (document, operation) = Find(method, path);
        var key = $"{operation["operationId"]} {status}";
        var response = operation["responses"]?[$"{status}"] ?? throw new InvalidOperationException($"{method} {path} has no answer {status}.");
        if (response["content"]?["application/json"]?["schema"] is not { } described)
        {
            Assert.Empty(body);
            return;
        }

        var schema = await _schemas.GetOrAdd(key, _ => new(() => MakeAsync(document, described))).Value;
        var errors = schema.Validate(body);
        Assert.True(errors.Count == 0, $"{method} {path} {status}: {string.Join("; ", errors.Select(error => $"{error.Path} {error.Kind}"))}: {body}");
    }

    private static Task<JsonSchema> MakeAsync(JsonNode document, JsonNode described)
    {
        var schema = (JsonObject)Translate(described.DeepClone());
        schema["definitions"] = new JsonObject(((JsonObject)document["components"]!["schemas"]!)
            .Select(named => KeyValuePair.Create(named.Key, (JsonNode?)Translate(named.Value!.DeepClone()))));
        return JsonSchema.FromJsonAsync(schema.ToJsonString());
    }

    private (JsonNode Document, JsonNode Operation) Find(string method, string path)
    {
        foreach (var document in _documents)
        {
            foreach (var (template, item) in (JsonObject)document["paths"]!)
            {
                if (Fits(template, path) && item![method.ToLowerInvariant()] is { } operation)
                {
                    return (document, operation);
                }
            }
        }

        throw new InvalidOperationException($"Twilio has no call {method} {path}.");
    }

    private static bool Fits(string template, string path)
    {
        var (wanted, given) = (template.Split('/'), path.Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First == pair.Second
            || (pair.First.StartsWith('{') && pair.First.EndsWith(".json", StringComparison.Ordinal) == pair.Second.EndsWith(".json", StringComparison.Ordinal)));
    }

    // OpenAPI 3.0 says «nullable» where JSON Schema names a second type; and a field that is not described is a mistake.
    private static JsonNode Translate(JsonNode schema)
    {
        switch (schema)
        {
            case JsonObject fields:
                if ((string?)fields["$ref"] is { } reference)
                {
                    return new JsonObject { ["$ref"] = reference.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal) };
                }

                foreach (var (name, value) in fields.ToList())
                {
                    fields[name] = value is null ? null : Translate(value.DeepClone());
                }

                if ((bool?)(fields["nullable"] as JsonValue) == true && fields["type"] is JsonValue type)
                {
                    fields["type"] = new JsonArray(type.DeepClone(), "null");
                }

                if (fields["properties"] is JsonObject && fields["additionalProperties"] is null)
                {
                    fields["additionalProperties"] = false;
                }

                return fields;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Translate(item.DeepClone()))]);
            default:
                return schema;
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
