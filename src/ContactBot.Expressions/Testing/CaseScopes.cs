using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace ContactBot.Expressions.Testing;

/// <summary>Makes memory of the scopes that a file of cases describes, with its encodings of what JSON can't say. Every memory is a fresh copy.</summary>
internal sealed class CaseScopes(JsonElement file)
{
    private static readonly JsonSerializerOptions FieldNames = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The memory of a case.</summary>
    /// <exception cref="KeyNotFoundException">It names a scope that the file does not have.</exception>
    public IExpressionMemory MemoryOf(JsonElement testCase) => testCase.GetProperty("scope") switch
    {
        { ValueKind: JsonValueKind.Null } => ObjectMemory.Empty,
        { ValueKind: JsonValueKind.String } name => new ObjectMemory(Decode(Named(name.GetString()!))),
        var scope when scope.TryGetProperty("$stack", out var stack) => new LayeredMemory([.. stack.EnumerateArray().Select(layer => new ObjectMemory(Decode(layer)))]),
        var scope => new ObjectMemory(Decode(scope)),
    };

    /// <summary>A named scope as a tree of JSON nodes, except for what JSON can't hold.</summary>
    public IExpressionMemory JsonMemoryOf(string name) => new ObjectMemory(Named(name).EnumerateObject().ToDictionary(
        property => property.Name,
        property => IsEncoded(property.Value) ? Decode(property.Value) : JsonNode.Parse(property.Value.GetRawText())));

    /// <summary>A value of the file.</summary>
    public static object? Decode(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(Decode).ToList();
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return JsonValues.FromElement(element);
        }

        if (element.TryGetProperty("$bytes", out var bytes))
        {
            return Convert.FromBase64String(bytes.GetString()!);
        }

        if (element.TryGetProperty("$dateTime", out var instant))
        {
            return DateTime.Parse(instant.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        }

        if (element.TryGetProperty("$timex", out var timex))
        {
            return new TimexProperty(timex.GetString());
        }

        if (element.TryGetProperty("$timexProperties", out var fields))
        {
            return fields.Deserialize<TimexProperty>(FieldNames);
        }

        var properties = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            properties[property.Name] = Decode(property.Value);
        }

        return properties;
    }

    private JsonElement Named(string name)
        => file.TryGetProperty("scopes", out var scopes) && scopes.TryGetProperty(name, out var scope)
            ? scope
            : throw new KeyNotFoundException($"the file has no scope \"{name}\"");

    private static bool IsEncoded(JsonElement element)
        => element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any(property => property.Name.StartsWith('$') && property.Name.Length > 1);
}
