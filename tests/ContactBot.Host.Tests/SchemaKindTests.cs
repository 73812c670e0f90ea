using ContactBot.TestKit;

namespace ContactBot.Host.Tests;

/// <summary>
/// Every <c>$kind</c> of the Adaptive dialog schema 4.23 and its Teams component, against the list of docs/dialogs.md (which <see cref="DialogPageTests"/>
/// holds to the sources).
/// </summary>
public sealed class SchemaKindTests
{
    private const string Schema = """
        Microsoft.AdaptiveDialog Microsoft.QnAMakerDialog
        Microsoft.Ask Microsoft.AttachmentInput Microsoft.ChoiceInput Microsoft.ConfirmInput Microsoft.DateTimeInput Microsoft.NumberInput Microsoft.OAuthInput Microsoft.TextInput
        Microsoft.BeginDialog Microsoft.BeginSkill Microsoft.BreakLoop Microsoft.CancelAllDialogs Microsoft.CancelDialog Microsoft.ContinueConversation
        Microsoft.ContinueConversationLater Microsoft.ContinueLoop Microsoft.DebugBreak Microsoft.DeleteActivity Microsoft.DeleteProperties Microsoft.DeleteProperty
        Microsoft.EditActions Microsoft.EditArray Microsoft.EmitEvent Microsoft.EndDialog Microsoft.EndTurn Microsoft.Foreach Microsoft.ForeachPage
        Microsoft.GetActivityMembers Microsoft.GetConversationMembers Microsoft.GetConversationReference Microsoft.GotoAction Microsoft.HttpRequest Microsoft.IfCondition
        Microsoft.LogAction Microsoft.RepeatDialog Microsoft.ReplaceDialog Microsoft.SendActivity Microsoft.SendHandoffActivity Microsoft.SetProperties Microsoft.SetProperty
        Microsoft.SignOutUser Microsoft.SwitchCondition Microsoft.TelemetryTrackEventAction Microsoft.ThrowException Microsoft.TraceActivity Microsoft.UpdateActivity
        Microsoft.OnActivity Microsoft.OnAssignEntity Microsoft.OnBeginDialog Microsoft.OnCancelDialog Microsoft.OnChooseEntity Microsoft.OnChooseIntent
        Microsoft.OnChooseProperty Microsoft.OnCommandActivity Microsoft.OnCommandResultActivity Microsoft.OnCondition Microsoft.OnContinueConversation
        Microsoft.OnConversationUpdateActivity Microsoft.OnDialogEvent Microsoft.OnEndOfActions Microsoft.OnEndOfConversationActivity Microsoft.OnError Microsoft.OnEventActivity
        Microsoft.OnHandoffActivity Microsoft.OnInstallationUpdateActivity Microsoft.OnIntent Microsoft.OnInvokeActivity Microsoft.OnMessageActivity
        Microsoft.OnMessageDeleteActivity Microsoft.OnMessageReactionActivity Microsoft.OnMessageUpdateActivity Microsoft.OnQnAMatch Microsoft.OnRepromptDialog
        Microsoft.OnTypingActivity Microsoft.OnUnknownIntent
        Microsoft.ConditionalSelector Microsoft.FirstSelector Microsoft.MostSpecificSelector Microsoft.RandomSelector Microsoft.TrueSelector
        Microsoft.CrossTrainedRecognizerSet Microsoft.LuisRecognizer Microsoft.MultiLanguageRecognizer Microsoft.OrchestratorRecognizer Microsoft.QnAMakerRecognizer
        Microsoft.RecognizerSet Microsoft.RegexRecognizer Microsoft.ValueRecognizer
        Microsoft.AgeEntityRecognizer Microsoft.ChannelMentionEntityRecognizer Microsoft.ConfirmationEntityRecognizer Microsoft.CurrencyEntityRecognizer
        Microsoft.DateTimeEntityRecognizer Microsoft.DimensionEntityRecognizer Microsoft.EmailEntityRecognizer Microsoft.GuidEntityRecognizer Microsoft.HashtagEntityRecognizer
        Microsoft.IpEntityRecognizer Microsoft.MentionEntityRecognizer Microsoft.NumberEntityRecognizer Microsoft.NumberRangeEntityRecognizer Microsoft.OrdinalEntityRecognizer
        Microsoft.PercentageEntityRecognizer Microsoft.PhoneNumberEntityRecognizer Microsoft.RegexEntityRecognizer Microsoft.TemperatureEntityRecognizer Microsoft.UrlEntityRecognizer
        Microsoft.MultiLanguageGenerator Microsoft.ResourceMultiLanguageGenerator Microsoft.TemplateEngineLanguageGenerator Microsoft.ActivityTemplate Microsoft.StaticActivityTemplate
        Teams.GetMeetingParticipant Teams.GetMember Teams.GetPagedMembers Teams.GetPagedTeamMembers Teams.GetTeamChannels Teams.GetTeamDetails Teams.GetTeamMember
        Teams.SendAppBasedLinkQueryResponse Teams.SendMEActionResponse Teams.SendMEAttachmentsResponse Teams.SendMEAuthResponse Teams.SendMEBotMessagePreviewResponse
        Teams.SendMEConfigQuerySettingUrlResponse Teams.SendMEMessageResponse Teams.SendMESelectItemResponse Teams.SendMessageToTeamsChannel Teams.SendTabAuthResponse
        Teams.SendTabCardResponse Teams.SendTaskModuleCardResponse Teams.SendTaskModuleMessageResponse Teams.SendTaskModuleUrlResponse
        Teams.OnAppBasedLinkQuery Teams.OnCardAction Teams.OnChannelCreated Teams.OnChannelDeleted Teams.OnChannelRenamed Teams.OnChannelRestored Teams.OnFileConsent
        Teams.OnMEBotMessagePreviewEdit Teams.OnMEBotMessagePreviewSend Teams.OnMECardButtonClicked Teams.OnMEConfigQuerySettingUrl Teams.OnMEConfigSetting Teams.OnMEFetchTask
        Teams.OnMEQuery Teams.OnMESelectItem Teams.OnMESubmitAction Teams.OnO365ConnectorCardAction Teams.OnTabFetch Teams.OnTabSubmit Teams.OnTaskModuleFetch
        Teams.OnTaskModuleSubmit Teams.OnTeamArchived Teams.OnTeamDeleted Teams.OnTeamHardDeleted Teams.OnTeamRenamed Teams.OnTeamRestored Teams.OnTeamUnarchived
        """;

    [Fact]
    public void Every_kind_of_the_schema_is_known()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "dialogs.md"));
        string[] missing = [.. Schema.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(kind => !page.Contains($"`{kind}`", StringComparison.Ordinal))];
        Assert.Empty(missing);
    }
}
