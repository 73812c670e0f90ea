using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary><c>OnError</c>: an action threw. What was planned is dropped, since nobody knows in which state it is.</summary>
internal sealed class ErrorTrigger(DialogDefinition definition) : Trigger(definition, DialogEventNames.Error)
{
    public override ActionChange React(ActionContext context) => base.React(context) with { Type = ActionChangeType.ReplaceSequence };
}
