using System.Collections.Frozen;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.Teams;

namespace ContactBot.Dialogs.Triggers;

/// <summary>What each <c>$kind</c> of trigger is made by.</summary>
internal static class TriggerKinds
{
    public static FrozenDictionary<string, Func<DialogDefinition, Trigger>> All { get; } = new Dictionary<string, Func<DialogDefinition, Trigger>>(StringComparer.Ordinal)
    {
        ["Microsoft.OnCondition"] = definition => new AnyEventTrigger(definition),
        ["Microsoft.OnBeginDialog"] = definition => new EventTrigger(definition, DialogEventNames.BeginDialog),
        ["Microsoft.OnUnknownIntent"] = definition => new EventTrigger(definition, DialogEventNames.UnknownIntent),
        ["Microsoft.OnCancelDialog"] = definition => new EventTrigger(definition, DialogEventNames.CancelDialog),
        ["Microsoft.OnRepromptDialog"] = definition => new EventTrigger(definition, DialogEventNames.RepromptDialog),
        ["Microsoft.OnEndOfActions"] = definition => new EventTrigger(definition, DialogEventNames.EndOfActions),
        ["Microsoft.OnAssignEntity"] = definition => new AssignmentTrigger(definition, DialogEventNames.AssignEntity),
        ["Microsoft.OnChooseEntity"] = definition => new AssignmentTrigger(definition, DialogEventNames.ChooseEntity),
        ["Microsoft.OnChooseProperty"] = definition => new AssignmentTrigger(definition, DialogEventNames.ChooseProperty),
        ["Microsoft.OnError"] = definition => new ErrorTrigger(definition),
        ["Microsoft.OnDialogEvent"] = OnDialogEvent,
        ["Microsoft.OnCustomEvent"] = OnDialogEvent,
        ["Microsoft.OnIntent"] = OnIntent,
        ["Microsoft.OnChooseIntent"] = definition => new ChooseIntentTrigger(definition),
        ["Microsoft.OnQnAMatch"] = definition => new IntentTrigger(definition, "QnAMatch"),
        ["Microsoft.OnActivity"] = OnActivity,
        ["Microsoft.OnMessageActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.Message),
        ["Microsoft.OnMessageUpdateActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.MessageUpdate),
        ["Microsoft.OnMessageDeleteActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.MessageDelete),
        ["Microsoft.OnMessageReactionActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.MessageReaction),
        ["Microsoft.OnConversationUpdateActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.ConversationUpdate),
        ["Microsoft.OnEndOfConversationActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.EndOfConversation),
        ["Microsoft.OnEventActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.Event),
        ["Microsoft.OnHandoffActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.Handoff),
        ["Microsoft.OnInstallationUpdateActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.InstallationUpdate),
        ["Microsoft.OnInvokeActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.Invoke),
        ["Microsoft.OnTypingActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.Typing),
        ["Microsoft.OnCommandActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.Command),
        ["Microsoft.OnCommandResultActivity"] = definition => new ActivityTrigger(definition, ActivityTypes.CommandResult),
        ["Microsoft.OnContinueConversation"] = definition => new ActivityTrigger(definition, ActivityTypes.Event, Continuation.ConversationContinuation.EventName),
    }.Concat(TeamsTriggerKinds.All).ToFrozenDictionary(StringComparer.Ordinal);

    private static EventTrigger OnDialogEvent(DialogDefinition definition)
    {
        definition.Require("event");
        return new EventTrigger(definition, definition.Source["event"]?.Text ?? "");
    }

    private static IntentTrigger OnIntent(DialogDefinition definition)
    {
        definition.Require("intent");
        return new IntentTrigger(definition, definition.Source["intent"]?.Text);
    }

    private static ActivityTrigger OnActivity(DialogDefinition definition)
    {
        definition.Require("type");
        return new ActivityTrigger(definition, definition.Source["type"]?.Text);
    }
}
