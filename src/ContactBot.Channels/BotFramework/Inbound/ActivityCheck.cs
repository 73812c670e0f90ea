using System.Collections.Frozen;
using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>What an activity needs so that it can be taken in and answered (Bot Framework Activity schema, "Basic requirements").</summary>
internal static class ActivityCheck
{
    /// <summary>Long enough for every channel; they are kept with an index.</summary>
    private const int MaximumIdLength = 500;

    private static readonly FrozenSet<string> Types = new[]
    {
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.ContactRelationUpdate, ActivityTypes.Typing, ActivityTypes.EndOfConversation,
        ActivityTypes.Event, ActivityTypes.Invoke, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.MessageReaction,
        ActivityTypes.InstallationUpdate, ActivityTypes.Handoff, ActivityTypes.Trace, ActivityTypes.Command, ActivityTypes.CommandResult,
    }.ToFrozenSet();

    /// <returns>What is wrong; null if nothing is.</returns>
    public static string? Refuses(Activity activity, BotFrameworkOptions options) => activity switch
    {
        { Type: null } => "CB3411: «type» is missing.",
        _ when !Types.Contains(activity.Type) => $"CB3412: «type» must be one of {string.Join(", ", Types.Order(StringComparer.Ordinal))}.",
        _ when !IsId(activity.ChannelId) => "CB3413: «channelId» is missing or too long.",
        _ when !options.Channels.Contains(activity.ChannelId!) => "CB3414: the channel of «channelId» is not among those of the setting BotFramework:Channels.",
        _ when !IsId(activity.Conversation?.Id) => "CB3415: «conversation.id» is missing or too long.",
        _ when !IsId(activity.From?.Id) => "CB3416: «from.id» is missing or too long.",
        _ when !IsId(activity.Recipient?.Id) => "CB3417: «recipient.id» is missing or too long.",
        _ when activity.Id?.Length > MaximumIdLength => "CB3418: «id» is too long.",
        _ when !IsServiceUrl(activity.ServiceUrl) => "CB3419: «serviceUrl» must be an https address.",
        _ => null,
    };

    private static bool IsId(string? id) => id is { Length: > 0 and <= MaximumIdLength };

    private static bool IsServiceUrl(string? text) =>
        text?.Length <= MaximumIdLength
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        && url.UserInfo.Length == 0
        && url.Query.Length == 0
        && url.Fragment.Length == 0;
}
