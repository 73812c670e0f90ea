using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Phones;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>The citizen has seen a message in WhatsApp.</summary>
internal sealed class ReadReceipts(MessageLog log, PhoneBook phones, StatusCallbacks callbacks)
{
    /// <returns>False: nobody is told, because it is no such message, it has not arrived, or its owner wants no receipts.</returns>
    public async Task<bool> ReadAsync(string sid, CancellationToken cancellationToken)
    {
        var read = log.Update(sid, message =>
            message is { Channel: MessageChannel.WhatsApp, IsInbound: false, Status: MessageStatus.Sent or MessageStatus.Delivered }
                && phones.Of(PhoneAddress.NumberOf(message.To)) is { ReadReceipts: true, Reachable: true }
                ? message with { Status = MessageStatus.Read }
                : null);
        if (read is null)
        {
            return false;
        }

        await callbacks.SendAsync(read, copies: 1, delayMilliseconds: 0, cancellationToken);
        return true;
    }
}
