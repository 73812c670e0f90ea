using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// An action that does one thing and is done: what it wants committed with the turn goes to <see cref="TurnContext.Changes"/>. Where the file gives a
/// <c>resultProperty</c>, the result is stored there.
/// </summary>
public abstract class DialogAction : Dialog
{
    private readonly PathExpression? _resultProperty;

    /// <summary>Reads the properties that all actions have.</summary>
    protected DialogAction(DialogDefinition definition)
        : base(definition)
        => _resultProperty = definition.Path("resultProperty");

    /// <summary>Does the work; returns the result of the action, or null. An exception raises the dialogs' <c>error</c> event.</summary>
    public abstract ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken);

    internal sealed override async ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (IsDisabled(context))
        {
            return Outcome.End();
        }

        var result = await ExecuteAsync(context, cancellationToken).ConfigureAwait(false);
        if (_resultProperty?.Resolve(context) is { } path)
        {
            context.SetValue(path, result);
        }

        return Outcome.End(result);
    }
}
