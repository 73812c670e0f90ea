using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Actions;

/// <summary>Changes a list in memory.</summary>
internal sealed class EditArray : DialogAction
{
    private readonly ChoiceExpression<ArrayChangeType> _changeType;
    private readonly PathExpression? _items;
    private readonly ValueExpression? _value;

    public EditArray(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("itemsProperty");
        _changeType = definition.Choice("changeType", ArrayChangeType.Push);
        if (_changeType.IsConstant(out var written) && written is ArrayChangeType.Push or ArrayChangeType.Remove)
        {
            definition.Require("value");
        }

        _items = definition.Path("itemsProperty");
        _value = definition.Value("value");
    }

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var changeType = _changeType.Evaluate(context);
        if (_items?.Resolve(context) is not { } path)
        {
            throw new InvalidOperationException($"EditArray: \"{changeType}\" operation couldn't be performed because the itemsProperty wasn't specified.");
        }

        List<object?> items = [.. MemoryValues.ToList(context.GetValue(path)) ?? []];
        var result = Change(items, changeType, context);
        context.SetValue(path, items);
        return new(result);
    }

    private object? Change(List<object?> items, ArrayChangeType changeType, ActionContext context)
    {
        switch (changeType)
        {
            case ArrayChangeType.Push:
                if (_value?.Evaluate(context) is { } added)
                {
                    items.Add(added);
                }

                return null;
            case ArrayChangeType.Pop:
                return TakeAt(items, items.Count - 1);
            case ArrayChangeType.Take:
                return TakeAt(items, 0);
            case ArrayChangeType.Remove:
                if (_value?.Evaluate(context) is not { } removed)
                {
                    return null;
                }

                var index = items.FindIndex(item => TextOf(item).Equals(TextOf(removed), StringComparison.Ordinal));
                TakeAt(items, index);
                return index >= 0;
            default:
                var hadAny = items.Count > 0;
                items.Clear();
                return hadAny;
        }
    }

    // A number equals the text that shows it.
    private static string TextOf(object? value) => value as string ?? JsonValues.ToText(value);

    private static object? TakeAt(List<object?> items, int index)
    {
        if (index < 0 || index >= items.Count)
        {
            return null;
        }

        var item = items[index];
        items.RemoveAt(index);
        return item;
    }
}
