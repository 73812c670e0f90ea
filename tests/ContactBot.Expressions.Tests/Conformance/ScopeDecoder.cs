using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace ContactBot.Expressions.Tests.Conformance;

/// <summary>Makes memory of the scopes that the conformance material describes, with its encodings of what JSON can't say.</summary>
internal static class ScopeDecoder
{
    private static readonly JsonSerializerOptions FieldNames = new() { PropertyNameCaseInsensitive = true };

    public static IExpressionMemory ToMemory(JsonElement scope, JsonElement named) => scope.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => ObjectMemory.Empty,
        JsonValueKind.String => new ObjectMemory(Decode(named.GetProperty(scope.GetString()!))),
        _ when scope.TryGetProperty("$stack", out var stack) => new StackMemory([.. stack.EnumerateArray().Select(layer => new ObjectMemory(Decode(layer)))]),
        _ => new ObjectMemory(Decode(scope)),
    };

    /// <summary>The same scope as a tree of JSON nodes, except for what JSON can't hold.</summary>
    public static IExpressionMemory ToJsonMemory(JsonElement scope) => new ObjectMemory(
        scope.EnumerateObject().ToDictionary(property => property.Name, property => IsEncoded(property.Value) ? Decode(property.Value) : JsonNode.Parse(property.Value.GetRawText())));

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

    private static bool IsEncoded(JsonElement element)
        => element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any(property => property.Name.StartsWith('$') && property.Name.Length > 1);

    private sealed class StackMemory(IReadOnlyList<IExpressionMemory> layers) : IExpressionMemory
    {
        public bool TryResolve(string identifier, out object? value)
        {
            for (var index = layers.Count - 1; index >= 0; index--)
            {
                if (layers[index].TryResolve(identifier, out value))
                {
                    return true;
                }
            }

            value = null;
            return false;
        }
    }
}
