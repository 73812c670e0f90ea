using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>
/// Asks an open question, for properties of the dialog's schema: when the actions beside it are done, the turn ends, and the triggers of the dialog deal
/// with the answer.
/// </summary>
internal sealed class Ask(DialogDefinition definition) : SendActivity(definition)
{
    private readonly ValueExpression? _expectedProperties = definition.Value("expectedProperties");
    private readonly ValueExpression? _defaultOperation = definition.Value("defaultOperation");

    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var container = context.Container!;
        var state = container.EnsureState();
        MemoryValues.TryGetProperty(context.Turn.TurnScope.GetValueOrDefault("dialogEvent"), "name", out var trigger);
        var expected = MemoryValues.ToList(_expectedProperties?.Evaluate(context));
        var isRetry = expected is not null
            && IsSame(expected, MemoryValues.ToList(state.GetValueOrDefault(DialogPaths.ExpectedProperties)))
            && MemoryValues.TryGetProperty(state.GetValueOrDefault(DialogPaths.LastTriggerEvent), "name", out var last)
            && Equals(last, trigger);
        state[DialogPaths.Retries] = isRetry ? (state.GetValueOrDefault(DialogPaths.Retries) as long? ?? 0) + 1 : 0L;
        state[DialogPaths.LastTriggerEvent] = new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["name"] = trigger };
        state[DialogPaths.ExpectedProperties] = expected;
        state[DialogPaths.DefaultOperation] = _defaultOperation?.Evaluate(context);
        container.EndsTurn = true;
        return base.ExecuteAsync(context, cancellationToken);
    }

    private static bool IsSame(List<object?> expected, List<object?>? last)
        => last is not null && expected.TrueForAll(last.Contains) && last.TrueForAll(expected.Contains);
}
