using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>A dialog used as an action of a kind of its own: the properties written beside the <c>$kind</c> are its options.</summary>
internal sealed class CallDialog : ControlAction
{
    private static readonly string[] Own = ["$kind", "$designer", "$schema", "id", "disabled", "resultProperty"];

    private readonly DialogReference _dialog;
    private readonly PathExpression? _resultProperty;
    private readonly ObjectExpression _options;

    public CallDialog(DialogDefinition definition, DialogReference dialog)
        : base(definition)
    {
        _dialog = dialog;
        _resultProperty = definition.Path("resultProperty");
        _options = new ObjectExpression(
        [
            .. definition.Source.Properties
                .Where(property => !Own.Contains(property.Key, StringComparer.OrdinalIgnoreCase))
                .Select(property => KeyValuePair.Create(property.Key, definition.Loader.Expressions.Value(property.Value))),
        ]);
    }

    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
        => new(Outcome.Push(_dialog.Dialog, _options.Evaluate(context)));

    internal override ValueTask<Outcome> ResumeAsync(ActionContext context, object? result, CancellationToken cancellationToken)
    {
        if (_resultProperty?.Resolve(context) is { } path)
        {
            context.SetValue(path, result);
        }

        return new(Outcome.End(result));
    }
}
