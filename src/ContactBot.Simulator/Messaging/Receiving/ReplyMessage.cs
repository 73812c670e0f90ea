using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Sending;
using ContactBot.Simulator.Messaging.Services;

namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>Sends what goes back to a citizen without a call of the API.</summary>
internal sealed class ReplyMessage(MessageLog log, Delivery delivery, Sids sids, TimeProvider time)
{
    public void Send(Message inbound, string body, IReadOnlyList<string> mediaUrls)
    {
        var now = time.GetUtcNow();
        var message = log.Add(new Message
        {
            Sid = sids.New(mediaUrls.Count > 0 ? "MM" : "SM"),
            Channel = inbound.Channel,
            Direction = MessageDirection.OutboundReply,
            From = inbound.To,
            To = inbound.From!,
            Content = new MessageContent { Body = body },
            Status = MessageStatus.Queued,
            Created = now,
            Updated = now,
            MediaCount = mediaUrls.Count,
        });
        _ = delivery.RunAsync(new OutgoingDraft
        {
            Message = message,
            MediaUrls = mediaUrls,
            Turn = now,
            Validity = TimeSpan.FromSeconds(ServiceDirectory.LongestValidity),
        });
    }
}
