using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Actions;

/// <summary>What a loop goes through.</summary>
internal static class LoopItems
{
    /// <summary><c>itemsProperty</c> is an expression, though most write a path.</summary>
    public static ValueExpression? Load(DialogDefinition definition)
        => definition.Condition("itemsProperty") is { } expression ? new ComputedExpression(expression) : null;

    public static PathExpression Path(string path) => new(MemoryPath.Parse(path));

    /// <summary>The items of a list by position, or the properties of an object by name.</summary>
    public static IReadOnlyList<(object Index, object? Value)> Of(object? value) => value switch
    {
        OrderedDictionary<string, object?> dictionary => [.. dictionary.Select(property => ((object)property.Key, property.Value))],
        _ when MemoryValues.ToList(value) is { } list => [.. list.Select((item, index) => ((object)(long)index, item))],
        _ => [],
    };
}
