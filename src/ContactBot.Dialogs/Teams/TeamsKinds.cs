using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Teams;

/// <summary>The actions of the Teams component of the Adaptive dialog schema.</summary>
internal static class TeamsKinds
{
    public static Dictionary<string, Func<DialogDefinition, Dialog>> Create() => new(StringComparer.Ordinal)
    {
        ["Teams.GetMeetingParticipant"] = definition => new AskTeams(definition, "meetingId", "participantId", "tenantId"),
        ["Teams.GetMember"] = definition => new AskTeams(definition, "memberId"),
        ["Teams.GetPagedMembers"] = definition => new AskTeams(definition, "pageSize", "continuationToken"),
        ["Teams.GetPagedTeamMembers"] = definition => new AskTeams(definition, "teamId", "pageSize", "continuationToken"),
        ["Teams.GetTeamChannels"] = definition => new AskTeams(definition, "teamId"),
        ["Teams.GetTeamDetails"] = definition => new AskTeams(definition, "teamId"),
        ["Teams.GetTeamMember"] = definition => new AskTeams(definition, "memberId", "teamId"),
        ["Teams.SendMessageToTeamsChannel"] = definition => new AskTeams(definition, "teamsChannelId"),

        ["Teams.SendTaskModuleCardResponse"] = definition => new AnswerTask(definition),
        ["Teams.SendTaskModuleMessageResponse"] = definition => new AnswerTask(definition),
        ["Teams.SendTaskModuleUrlResponse"] = definition => new AnswerTask(definition),
        ["Teams.SendMEActionResponse"] = definition => new AnswerTask(definition),

        ["Teams.SendTabCardResponse"] = definition => new AnswerTab(definition),
        ["Teams.SendTabAuthResponse"] = definition => new AnswerSignIn(definition, "tab"),

        ["Teams.SendAppBasedLinkQueryResponse"] = definition => new AnswerExtension(definition, "result"),
        ["Teams.SendMEAttachmentsResponse"] = definition => new AnswerExtension(definition, "result"),
        ["Teams.SendMESelectItemResponse"] = definition => new AnswerExtension(definition, "result"),
        ["Teams.SendMEMessageResponse"] = definition => new AnswerExtension(definition, "message"),
        ["Teams.SendMEBotMessagePreviewResponse"] = definition => new AnswerExtension(definition, "botMessagePreview"),
        ["Teams.SendMEConfigQuerySettingUrlResponse"] = definition => new AnswerExtension(definition, "config"),
        ["Teams.SendMEAuthResponse"] = definition => new AnswerSignIn(definition, "composeExtension"),
    };
}
