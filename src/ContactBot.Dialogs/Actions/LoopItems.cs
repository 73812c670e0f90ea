using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>What a loop goes through: the items of a list by position, or the properties of an object by name.</summary>
internal sealed class LoopItems
{
    private const string StateName = "cachedItems";

    private readonly ValueExpression _value;
    private readonly bool _isOfTurn;

    private LoopItems(ValueExpression value, bool isOfTurn) => (_value, _isOfTurn) = (value, isOfTurn);

    /// <summary><c>itemsProperty</c> is a path or an expression; an expression may as well give the path.</summary>
    public static LoopItems? Load(DialogDefinition definition)
    {
        var isTemplate = definition.Source["itemsProperty"]?.Text?.Contains("${", StringComparison.Ordinal) == true;
        if (isTemplate)
        {
            return definition.Value("itemsProperty") is { } value ? new LoopItems(value, isOfTurn: false) : null;
        }

        return definition.Condition("itemsProperty") is { } expression
            ? new LoopItems(new ComputedExpression(expression), ExpressionPaths.Of(expression.Root).Any(path => path.StartsWith(MemoryScopes.Turn, StringComparison.Ordinal)))
            : null;
    }

    public static PathExpression Path(string path) => new(MemoryPath.Parse(path));

    /// <summary>What the loop of a frame goes through: what was there when it began, or else at the beginning of this turn.</summary>
    public IReadOnlyList<(object Index, object? Value)> Of(ActionContext context, DialogFrame frame)
    {
        if (frame.Items is not { } items)
        {
            frame.Items = items = Restore(frame) ?? Evaluate(context);
            Keep(frame, items);
        }

        return items;
    }

    private static List<(object Index, object? Value)>? Restore(DialogFrame frame)
        => MemoryValues.ToList(frame.State?.GetValueOrDefault(StateName)) is { } kept
            ? [.. kept.Select(item => MemoryValues.ToList(item) is [{ } index, var value] ? (index, value) : ((object)0L, item))]
            : null;

    // What is of the turn is gone in the next one, where the loop may have to go on.
    private void Keep(DialogFrame frame, IReadOnlyList<(object Index, object? Value)> items)
    {
        if (_isOfTurn)
        {
            frame.EnsureState()[StateName] = items.Select(item => (object?)new List<object?> { item.Index, MemoryValues.Copy(item.Value) }).ToList();
        }
    }

    private IReadOnlyList<(object Index, object? Value)> Evaluate(ActionContext context) => Resolve(context) switch
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
