using ContactBot.Dialogs.Actions;
using ContactBot.Dialogs.Continuation;
using ContactBot.Dialogs.Inputs;
using ContactBot.Dialogs.Knowledge;
using ContactBot.Dialogs.Recognizers.Qna;
using ContactBot.Dialogs.Runtime;
using ContactBot.Dialogs.SignIn;
using ContactBot.Dialogs.Skills;

namespace ContactBot.Dialogs.Loading;

/// <summary>What each <c>$kind</c> of dialog and action of the Adaptive dialog schema is made by.</summary>
internal static class StandardKinds
{
    public static Dictionary<string, Func<DialogDefinition, Dialog>> Create() => new(StringComparer.Ordinal)
    {
        ["Microsoft.AdaptiveDialog"] = definition => new AdaptiveDialog(definition),

        ["Microsoft.SendActivity"] = definition => new SendActivity(definition),
        ["Microsoft.Ask"] = definition => new Ask(definition),
        ["Microsoft.UpdateActivity"] = definition => new UpdateActivity(definition),
        ["Microsoft.DeleteActivity"] = definition => new DeleteActivity(definition),
        ["Microsoft.SendHandoffActivity"] = definition => new SendHandoffActivity(definition),
        ["Microsoft.GetActivityMembers"] = definition => new GetMembers(definition, ofActivity: true),
        ["Microsoft.GetConversationMembers"] = definition => new GetMembers(definition, ofActivity: false),
        ["Microsoft.TraceActivity"] = definition => new TraceActivity(definition),
        ["Microsoft.LogAction"] = definition => new LogAction(definition),
        ["Microsoft.TelemetryTrackEventAction"] = definition => new TelemetryTrackEventAction(definition),
        ["Microsoft.DebugBreak"] = definition => new NoAction(definition),
        ["Microsoft.HttpRequest"] = definition => new HttpRequest(definition),
        ["ContactBot.AnswerFromKnowledge"] = definition => new AnswerFromKnowledge(definition),
        ["Microsoft.QnAMakerDialog"] = definition => new QnaDialog(definition),

        ["Microsoft.SetProperty"] = definition => new SetProperty(definition),
        ["Microsoft.SetProperties"] = definition => new SetProperties(definition),
        ["Microsoft.DeleteProperty"] = definition => new DeleteProperties(definition, "property"),
        ["Microsoft.DeleteProperties"] = definition => new DeleteProperties(definition, "properties"),
        ["Microsoft.EditArray"] = definition => new EditArray(definition),

        ["Microsoft.IfCondition"] = definition => new IfCondition(definition),
        ["Microsoft.SwitchCondition"] = definition => new SwitchCondition(definition),
        ["Microsoft.Foreach"] = definition => Foreach.Load(definition),
        ["Microsoft.ForeachPage"] = definition => ForeachPage.Load(definition),
        ["Microsoft.BreakLoop"] = definition => new LeaveScope(definition, ScopeCommandKind.Break),
        ["Microsoft.ContinueLoop"] = definition => new LeaveScope(definition, ScopeCommandKind.Continue),
        ["Microsoft.GotoAction"] = definition => new GotoAction(definition),

        ["Microsoft.BeginDialog"] = definition => new BeginDialog(definition),
        ["Microsoft.ReplaceDialog"] = definition => new ReplaceDialog(definition),
        ["Microsoft.RepeatDialog"] = definition => new RepeatDialog(definition),
        ["Microsoft.EndDialog"] = definition => new EndDialog(definition),
        ["Microsoft.EndTurn"] = definition => new EndTurn(definition),
        ["Microsoft.CancelAllDialogs"] = definition => new CancelDialogs(definition, cancelParents: true),
        ["Microsoft.CancelDialog"] = definition => new CancelDialogs(definition, cancelParents: false),
        ["Microsoft.EmitEvent"] = definition => new EmitEvent(definition),
        ["Microsoft.EditActions"] = definition => new EditActions(definition),
        ["Microsoft.ThrowException"] = definition => new ThrowException(definition),

        ["Microsoft.BeginSkill"] = definition => new BeginSkill(definition),
        ["Microsoft.ContinueConversation"] = definition => new ContinueConversation(definition),
        ["Microsoft.ContinueConversationLater"] = definition => new ContinueConversationLater(definition),
        ["Microsoft.GetConversationReference"] = definition => new GetConversationReference(definition),
        ["Microsoft.SignOutUser"] = definition => new SignOutUser(definition),

        ["Microsoft.OAuthInput"] = definition => new OAuthInput(definition),
        ["Microsoft.TextInput"] = definition => new TextInput(definition),
        ["Microsoft.NumberInput"] = definition => new NumberInput(definition),
        ["Microsoft.ConfirmInput"] = definition => new ConfirmInput(definition),
        ["Microsoft.ChoiceInput"] = definition => new ChoiceInput(definition),
        ["Microsoft.AttachmentInput"] = definition => new AttachmentInput(definition),
        ["Microsoft.DateTimeInput"] = definition => new DateTimeInput(definition),
    };
}
