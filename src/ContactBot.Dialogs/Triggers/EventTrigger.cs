using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Triggers;

/// <summary>Reacts to one event by its name: <c>OnBeginDialog</c>, <c>OnUnknownIntent</c>, <c>OnCancelDialog</c>, <c>OnDialogEvent</c> …</summary>
internal sealed class EventTrigger(DialogDefinition definition, string eventName) : Trigger(definition, eventName);
