using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Triggers;

/// <summary><c>OnCondition</c>: whatever happens, where the condition holds.</summary>
internal sealed class AnyEventTrigger(DialogDefinition definition) : Trigger(definition);
