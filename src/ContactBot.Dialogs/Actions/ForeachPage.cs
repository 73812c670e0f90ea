using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>Runs actions once for each page of a list.</summary>
internal sealed class ForeachPage : ActionScope
{
    private const int DefaultPageSize = 10;

    private readonly LoopItems? _items;
    private readonly NumberExpression? _pageSize;
    private readonly PathExpression? _page;
    private readonly PathExpression? _pageIndex;

    private ForeachPage(DialogDefinition definition, IReadOnlyList<DialogReference> actions)
        : base(definition, actions)
    {
        definition.Require("itemsProperty");
        _items = LoopItems.Load(definition);
        _pageSize = definition.Number("pageSize");
        _page = definition.Path("page") ?? LoopItems.Path("dialog.foreach.page");
        _pageIndex = definition.Path("pageIndex") ?? LoopItems.Path("dialog.foreach.pageindex");
    }

    public static ForeachPage Load(DialogDefinition definition)
        => new(definition, definition.Loader.LoadReferences(definition.Items("actions"), definition.StableId));

    internal override ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        if (IsDisabled(context))
        {
            return new(Outcome.End());
        }

        SetIndex(context, 0L);
        return IsEmpty ? new(Outcome.End()) : NextPageAsync(context);
    }

    private protected override ValueTask<Outcome> OnBreakAsync(ActionContext context, ScopeCommand command, CancellationToken cancellationToken)
        => new(Outcome.End());

    private protected override ValueTask<Outcome> OnContinueAsync(ActionContext context, ScopeCommand command, CancellationToken cancellationToken)
        => NextPageAsync(context);

    private protected override ValueTask<Outcome> OnEndOfActionsAsync(ActionContext context, object? result, CancellationToken cancellationToken)
        => NextPageAsync(context);

    private ValueTask<Outcome> NextPageAsync(ActionContext context)
    {
        var frame = context.Top!;
        var size = Math.Max(1, _pageSize?.EvaluateInteger(context) ?? DefaultPageSize);
        var items = _items?.Of(context, frame) ?? [];
        var page = items.Skip(frame.Index * size).Take(size).Select(item => item.Value).ToList();
        if (page.Count == 0)
        {
            return new(Outcome.End());
        }

        if (_page?.Resolve(context) is { } pagePath)
        {
            context.SetValue(pagePath, page);
        }

        SetIndex(context, ++frame.Index);
        return new(BeginAction(context, 0));
    }

    private void SetIndex(ActionContext context, long index)
    {
        if (_pageIndex?.Resolve(context) is { } path)
        {
            context.SetValue(path, index);
        }
    }
}
