using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Triggers;

namespace ContactBot.Dialogs.Teams;

/// <summary>The triggers of the Teams component of the Adaptive dialog schema.</summary>
internal static class TeamsTriggerKinds
{
    private const string Prefix = "Teams.On";

    private static readonly Dictionary<string, string?> Invokes = new(StringComparer.Ordinal)
    {
        ["Teams.OnAppBasedLinkQuery"] = "composeExtension/queryLink",
        ["Teams.OnCardAction"] = null,
        ["Teams.OnFileConsent"] = "fileConsent/invoke",
        ["Teams.OnMECardButtonClicked"] = "composeExtension/onCardButtonClicked",
        ["Teams.OnMEConfigQuerySettingUrl"] = "composeExtension/querySettingUrl",
        ["Teams.OnMEConfigSetting"] = "composeExtension/setting",
        ["Teams.OnMEFetchTask"] = "composeExtension/fetchTask",
        ["Teams.OnMEQuery"] = "composeExtension/query",
        ["Teams.OnMESelectItem"] = "composeExtension/selectItem",
        ["Teams.OnMESubmitAction"] = "composeExtension/submitAction",
        ["Teams.OnO365ConnectorCardAction"] = "actionableMessage/executeAction",
        ["Teams.OnTabFetch"] = "tab/fetch",
        ["Teams.OnTabSubmit"] = "tab/submit",
        ["Teams.OnTaskModuleFetch"] = "task/fetch",
        ["Teams.OnTaskModuleSubmit"] = "task/submit",
    };

    private static readonly Dictionary<string, string> Previews = new(StringComparer.Ordinal)
    {
        ["Teams.OnMEBotMessagePreviewEdit"] = "edit",
        ["Teams.OnMEBotMessagePreviewSend"] = "send",
    };

    private static readonly string[] TeamEvents =
    [
        "Teams.OnChannelCreated", "Teams.OnChannelDeleted", "Teams.OnChannelRenamed", "Teams.OnChannelRestored",
        "Teams.OnTeamArchived", "Teams.OnTeamDeleted", "Teams.OnTeamHardDeleted", "Teams.OnTeamRenamed", "Teams.OnTeamRestored", "Teams.OnTeamUnarchived",
    ];

    public static IEnumerable<KeyValuePair<string, Func<DialogDefinition, Trigger>>> All =>
    [
        .. Invokes.Select(kind => Create(kind.Key, ActivityTypes.Invoke, ("name", kind.Value))),
        .. Previews.Select(kind => Create(kind.Key, ActivityTypes.Invoke, ("name", "composeExtension/submitAction"), ("value.botMessagePreviewAction", kind.Value))),
        .. TeamEvents.Select(kind => Create(kind, ActivityTypes.ConversationUpdate, ("channelData.eventType", EventOf(kind)))),
        Create("Teams.OnMeetingStart", ActivityTypes.Event, ("name", "application/vnd.microsoft.meetingStart")),
        Create("Teams.OnMeetingEnd", ActivityTypes.Event, ("name", "application/vnd.microsoft.meetingEnd")),
    ];

    // Teams calls the event as the trigger, but begins it small: teamRenamed.
    private static string EventOf(string kind) => $"{char.ToLowerInvariant(kind[Prefix.Length])}{kind[(Prefix.Length + 1)..]}";

    private static KeyValuePair<string, Func<DialogDefinition, Trigger>> Create(string kind, string type, params (string Path, string? Value)[] properties)
    {
        (string, string?)[] all = [("channelId", "msteams"), ("type", type), .. properties];
        return new(kind, definition => new TeamsTrigger(definition, all));
    }
}
