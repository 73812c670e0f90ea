using System.Globalization;
using ContactBot.Activities;
using ContactBot.Conversations.Outbox;

namespace ContactBot.Channels.BotFramework.Connector.Handoff;

/// <summary>Puts what goes to a channel with a contact centre of its own behind it into that contact centre's form. Thread safe.</summary>
internal sealed class ForeignHub(BotFrameworkOptions options, HandoffTranscript transcript)
{
    /// <summary>Changes the activity, if this channel has such a contact centre.</summary>
    public async ValueTask PrepareAsync(OutboundMessage message, CancellationToken cancellationToken)
    {
        if (!options.HandoffChannels.Contains(message.Route.ChannelId))
        {
            return;
        }

        switch (message.Activity, options.HandoffFormat)
        {
            case ({ Type: ActivityTypes.Event, Name: EventNames.HandoffInitiate }, HandoffFormat.Omnichannel):
                OmnichannelMessage.Escalate(message.Activity);
                break;
            case ({ Type: ActivityTypes.Event, Name: EventNames.HandoffInitiate }, _):
                var id = message.Activity.Id!;
                var sequence = long.Parse(id.AsSpan(id.LastIndexOf('|') + 1), CultureInfo.InvariantCulture);
                message.Activity.Attachments = [await transcript.OfAsync(message.Route.ConversationId, sequence, cancellationToken)];
                break;
            case ({ Type: ActivityTypes.EndOfConversation }, HandoffFormat.Omnichannel):
                OmnichannelMessage.End(message.Activity);
                break;
            case ({ Type: ActivityTypes.Message }, HandoffFormat.Omnichannel):
                OmnichannelMessage.Bridge(message.Activity);
                break;
        }
    }
}
