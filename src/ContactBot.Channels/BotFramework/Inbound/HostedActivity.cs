using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.BotFramework.Authentication;
using ContactBot.Channels.BotFramework.Connector;
using ContactBot.Conversations;

namespace ContactBot.Channels.BotFramework.Inbound;

/// <summary>An activity of a hosted channel, and what the channel calls the things in it.</summary>
/// <param name="Activity">Ready for the conversation.</param>
/// <param name="ConversationId">Ours.</param>
/// <param name="ExternalId">The channel's name for the activity; null if it gave none.</param>
/// <param name="Reference">All that is needed to write back.</param>
internal sealed record HostedActivity(Activity Activity, string ConversationId, string? ExternalId, ConnectorReference Reference)
{
    /// <summary>The way of the answers; kept with the conversation and renewed by each activity, because the channel may move.</summary>
    public InboundRoute Route => new(
        Reference.Bot.Id!, Reference.User.Id!, JsonSerializer.Serialize(Reference, ConnectorJson.Default.ConnectorReference));

    public bool ExpectsReplies => Activity.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>Takes the activity apart: the conversation keeps what was said, the reference where it came from.</summary>
    public static HostedActivity From(Activity activity, BotFrameworkCaller caller)
    {
        var reference = new ConnectorReference
        {
            ServiceUrl = activity.ServiceUrl!,
            ChannelId = activity.ChannelId!,
            Conversation = activity.Conversation!,
            Bot = activity.Recipient!,
            User = activity.From!,
            IsAnonymous = caller.IsAnonymous,
        };
        var hosted = new HostedActivity(activity, ConversationKey.Of(activity.ChannelId!, activity.Conversation!.Id!), activity.Id, reference);
        RecipientMention.Remove(activity);
        activity.From = new ChannelAccount
        {
            Id = activity.From!.Id,
            Name = activity.From.Name,
            AadObjectId = activity.From.AadObjectId,
            Role = RoleTypes.User,
        };
        activity.ServiceUrl = null;
        activity.RelatesTo = null;
        activity.CallerId = null;
        activity.DeliveryMode = activity.DeliveryMode == DeliveryModes.ExpectReplies ? DeliveryModes.ExpectReplies : null;
        return hosted;
    }
}
