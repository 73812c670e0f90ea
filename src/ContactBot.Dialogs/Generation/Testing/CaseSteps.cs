using System.Globalization;
using System.Text.Json;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>The steps that a check takes from the result to what it looks at.</summary>
internal static class CaseSteps
{
    public static object? Apply(JsonElement check, string property, object? value)
        => check.TryGetProperty(property, out var steps) ? steps.EnumerateArray().Aggregate(value, Take) : value;

    private static object? Take(object? value, JsonElement step)
    {
        var name = step.ValueKind == JsonValueKind.Array ? step[0].GetString() : step.GetString();
        return name switch
        {
            "string" => Text(value),
            "trim" => Text(value).Trim(),
            "parseJson" => JsonValues.Parse(Text(value)),
            "count" => (long)List(value).Count,
            "variables" or "templateReferences" or "get" => Property(value, name == "get" ? step[1].GetString()! : name),
            "item" => List(value)[step[1].GetInt32()],
            "replace" => Text(value).Replace(step[1].GetString()!, step[2].GetString(), StringComparison.Ordinal),
            "split" => Text(value).Split(step[1].GetString()).ToList<object?>(),
            _ => throw new InvalidOperationException($"unknown step '{name}'"),
        };
    }

    private static string Text(object? value) => ExpressionValues.ToText(value, CultureInfo.InvariantCulture);

    private static List<object?> List(object? value)
        => ValueList.TryRead(value, out var list) ? list.ToList() : throw new InvalidOperationException($"'{Text(value)}' is no list");

    private static object? Property(object? value, string name)
        => ExpressionValues.TryGetProperty(value, name, out var property) ? property : throw new InvalidOperationException($"'{Text(value)}' has no property '{name}'");
}
