using ContactBot.Activities;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>Puts what was said in a conversation of ours into the channel's names.</summary>
internal static class ConnectorActivity
{
    /// <param name="reference">Where it goes.</param>
    /// <param name="said">As it stands in the transcript; changed.</param>
    /// <param name="replyToId">The channel's name for what it answers; null if it answers nothing.</param>
    public static Activity For(ConnectorReference reference, Activity said, string? replyToId)
    {
        said.Id = null;
        said.Timestamp = null;
        said.ServiceUrl = reference.ServiceUrl;
        said.ChannelId = reference.ChannelId;
        said.Conversation = reference.Conversation;
        said.From = reference.Bot;
        said.Recipient = reference.User;
        said.ReplyToId = replyToId;
        said.RelatesTo = null;
        said.DeliveryMode = null;
        return said;
    }
}
