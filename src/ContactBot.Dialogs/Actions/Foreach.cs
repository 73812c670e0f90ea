using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Runs actions once for each item of a list, or property of an object.</summary>
internal sealed class Foreach : ActionScope
{
    private readonly LoopItems? _items;
    private readonly PathExpression? _index;
    private readonly PathExpression? _value;

    private Foreach(DialogDefinition definition, IReadOnlyList<DialogReference> actions)
        : base(definition, actions)
    {
        definition.Require("itemsProperty");
        _items = LoopItems.Load(definition);
        _index = definition.Path("index") ?? LoopItems.Path("dialog.foreach.index");
        _value = definition.Path("value") ?? LoopItems.Path("dialog.foreach.value");
    }

    public static Foreach Load(DialogDefinition definition)
        => new(definition, definition.Loader.LoadReferences(definition.Items("actions"), definition.StableId));

    internal override ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        if (IsDisabled(context))
        {
            return new(Outcome.End());
        }

        SetIndex(context, 0L);
        return IsEmpty ? new(Outcome.End()) : NextItemAsync(context);
    }

    private protected override ValueTask<Outcome> OnBreakAsync(ActionContext context, ScopeCommand command, CancellationToken cancellationToken)
    {
        SetIndex(context, (long)context.Top!.Index);
        return new(Outcome.End());
    }

    private protected override ValueTask<Outcome> OnContinueAsync(ActionContext context, ScopeCommand command, CancellationToken cancellationToken)
        => NextItemAsync(context);

    private protected override ValueTask<Outcome> OnEndOfActionsAsync(ActionContext context, object? result, CancellationToken cancellationToken)
        => NextItemAsync(context);

    private ValueTask<Outcome> NextItemAsync(ActionContext context)
    {
        // The actions may take items from the list: the loop goes through those that were there.
        var frame = context.Top!;
        var items = _items?.Of(context, frame) ?? [];
        if (frame.Index >= items.Count)
        {
            SetIndex(context, (long)frame.Index);
            return new(Outcome.End());
        }

        var (index, value) = items[frame.Index++];
        if (_value?.Resolve(context) is { } path)
        {
            context.SetValue(path, value);
        }

        SetIndex(context, index);
        return new(BeginAction(context, 0));
    }

    private void SetIndex(ActionContext context, object index)
    {
        if (_index?.Resolve(context) is { } path)
        {
            context.SetValue(path, index);
        }
    }
}
