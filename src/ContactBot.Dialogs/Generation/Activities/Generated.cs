using System.Globalization;
using System.Text.Json;
using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Activities;

/// <summary>Reads generated values.</summary>
internal static class Generated
{
    /// <summary>The type of a structure, else the <c>type</c> of an object such as a card; empty when there is none.</summary>
    public static string TypeOf(object? value)
        => Text(value, StructureBody.TypeProperty) is { Length: > 0 } type ? type : Text(value, "type") ?? "";

    /// <summary>Whether a value is a structure of that type.</summary>
    public static bool Is(object? value, string type) => string.Equals(Text(value, StructureBody.TypeProperty), type, StringComparison.OrdinalIgnoreCase);

    /// <summary>The properties of a structure without the one that names its type, named as the Activity schema does.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> PropertiesOf(object? structure)
        => (ExpressionValues.PropertiesOf(structure) ?? [])
            .Where(property => !property.Key.Equals(StructureBody.TypeProperty, StringComparison.OrdinalIgnoreCase))
            .Select(property => KeyValuePair.Create(PropertyNames.AsInSchema(property.Key), property.Value));

    /// <summary>The elements of a list, a single value as a list of one, null as none.</summary>
    public static List<object?> ListOf(object? value) => value is null ? [] : ValueList.TryRead(value, out var list) ? list.ToList() : [value];

    public static string? TextOf(object? value) => value is null ? null : value as string ?? ExpressionValues.ToText(value, CultureInfo.InvariantCulture);

    public static JsonElement ElementOf(object? value) => JsonElement.Parse(JsonValues.ToUtf8(value));

    private static string? Text(object? value, string property)
        => value is not null and not string && ExpressionValues.TryGetProperty(value, property, out var text) ? TextOf(text)?.Trim() : null;
}
