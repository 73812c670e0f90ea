using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Actions;

/// <summary><c>BreakLoop</c> and <c>ContinueLoop</c>.</summary>
internal sealed class LeaveScope(DialogDefinition definition, ScopeCommandKind kind) : ControlAction(definition)
{
    private protected override ValueTask<Outcome> DecideAsync(ActionContext context, CancellationToken cancellationToken)
        => new(Outcome.End(new ScopeCommand(kind)));
}
