using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Benchmarks.Loading;

/// <summary>Stands where the program's own actions on cases stand; the measured turns don't come by it.</summary>
internal sealed class CaseAction(DialogDefinition definition) : DialogAction(definition)
{
    public override ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken) => new(result: null);
}
