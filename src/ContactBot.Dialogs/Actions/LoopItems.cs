using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>What a loop goes through: the items of a list by position, or the properties of an object by name.</summary>
internal sealed class LoopItems
{
    private readonly ValueExpression _value;

    private LoopItems(ValueExpression value) => _value = value;

    /// <summary><c>itemsProperty</c> is a path or an expression; an expression may as well give the path.</summary>
    public static LoopItems? Load(DialogDefinition definition)
    {
        var isTemplate = definition.Source["itemsProperty"]?.Text?.Contains("${", StringComparison.Ordinal) == true;
        if (isTemplate)
        {
            return definition.Value("itemsProperty") is { } value ? new LoopItems(value) : null;
        }

        return definition.Condition("itemsProperty") is { } expression ? new LoopItems(new ComputedExpression(expression)) : null;
    }

    public static PathExpression Path(string path) => new(MemoryPath.Parse(path));

    /// <summary>All items.</summary>
    public IReadOnlyList<(object Index, object? Value)> Evaluate(ActionContext context) => Resolve(context) switch
    {
        OrderedDictionary<string, object?> dictionary => [.. dictionary.Select(property => ((object)property.Key, property.Value))],
        List<object?> list => [.. list.Select((item, index) => ((object)(long)index, item))],
        _ => [],
    };

    private object? Resolve(ActionContext context)
    {
        var value = _value.TryEvaluate(context).Value;
        if (value is string { Length: > 0 } path)
        {
            value = context.GetValue(MemoryPath.Parse(path));
        }

        return value as OrderedDictionary<string, object?> ?? (object?)MemoryValues.ToList(value);
    }
}
