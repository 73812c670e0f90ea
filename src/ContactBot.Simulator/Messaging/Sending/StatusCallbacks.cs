using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>Tells the program what became of its messages.</summary>
internal sealed class StatusCallbacks(WebhookClient client, StatusParameters parameters, Sids sids, TimeProvider time)
{
    /// <summary>The callbacks of one message, one after the other.</summary>
    public StatusCallbackRun Begin(CallbackFault? fault, CancellationToken cancellationToken) => new(this, fault ?? new CallbackFault(), cancellationToken);

    /// <summary>Nothing happens when the message names no address for it.</summary>
    public async Task SendAsync(Message message, int copies, int delayMilliseconds, CancellationToken cancellationToken)
    {
        if (message.StatusCallback is not { } url)
        {
            return;
        }

        if (delayMilliseconds > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(delayMilliseconds), time, cancellationToken);
        }

        var webhook = new Webhook(url, parameters.Of(message), sids.New(""));
        for (var copy = 0; copy < copies; copy++)
        {
            await client.SendAsync(webhook, SignatureKind.Valid, cancellationToken);
        }
    }
}
