using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary>An action that means something to a debugger only.</summary>
internal sealed class NoAction(DialogDefinition definition) : DialogAction(definition)
{
    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken) => new(result: null);
}
