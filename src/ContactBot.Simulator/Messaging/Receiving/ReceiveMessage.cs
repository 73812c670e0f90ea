using ContactBot.Simulator.Control;
using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.OptOut;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>A citizen's message reaches Twilio: it is kept, opens the window, and goes on to the program.</summary>
internal sealed class ReceiveMessage(
    MessageLog log,
    MediaShelf shelf,
    PhoneBook phones,
    SenderNumbers numbers,
    CustomerWindow window,
    OptOutList optOuts,
    Current current,
    InboundParameters parameters,
    SentWebhooks sent,
    WebhookClient client,
    AlertLog alerts,
    ReplyMessage reply,
    Sids sids,
    TimeProvider time)
{
    /// <summary>Ends when the program has answered. What comes in is checked already: its number is one, its files are not too large.</summary>
    public async Task<(Message Message, IReadOnlyList<WebhookAnswer> Answers)> HandleAsync(IncomingMessage incoming, SenderNumber number, CancellationToken cancellationToken)
    {
        phones.Of(incoming.From);
        if (incoming.Channel == MessageChannel.WhatsApp)
        {
            window.Open(incoming.From, PhoneAddress.NumberOf(number.Address));
        }

        var (message, files) = Keep(incoming, number);
        var optOut = OptOut(message);
        var form = parameters.Of(message, incoming, files, current.Settings.OptOut == OptOutHandling.Advanced ? optOut : null);
        var webhook = new Webhook(numbers.WebhookOf(number), [.. form], sids.New(""), number.MessageMethod);
        sent.Add(message.Sid, webhook);
        var answers = await SendAsync(webhook, incoming.Copies, incoming.Together, incoming.Signature, cancellationToken);
        if (!answers[0].Succeeded && number.FallbackUrl is { } fallback)
        {
            form["ErrorCode"] = $"{answers[0].AlertCode}";
            form["ErrorUrl"] = webhook.Url.OriginalString;
            answers = [.. answers, .. await SendAsync(webhook with { Url = fallback, Parameters = [.. form] }, 1, together: false, incoming.Signature, cancellationToken)];
        }

        Reply(message, webhook, answers);
        return (message, answers);
    }

    /// <summary>The same webhook again.</summary>
    /// <returns>Null: the message is not known here, or not any more.</returns>
    public async Task<IReadOnlyList<WebhookAnswer>?> RepeatAsync(string sid, int copies, bool together, SignatureKind signature, CancellationToken cancellationToken) =>
        sent.Find(sid) is { } webhook ? await SendAsync(webhook, copies, together, signature, cancellationToken) : null;

    private (Message Message, IReadOnlyList<MediaFile> Files) Keep(IncomingMessage incoming, SenderNumber number)
    {
        var sid = sids.New(incoming.Media.IsEmpty ? "SM" : "MM");
        var files = incoming.Media.Select(file => shelf.Add(sid, file.ContentType, file.FileName, file.Content)).ToList();
        var now = time.GetUtcNow();
        var tapped = incoming.ReplyTo is { } replied && log.TryGet(replied, out var answered)
            ? answered.Content.Choices.FirstOrDefault(choice => choice.Id == incoming.ChoiceId)
            : null;
        var message = log.Add(new Message
        {
            Sid = sid,
            Channel = incoming.Channel,
            Direction = MessageDirection.Inbound,
            From = new PhoneAddress(incoming.Channel, incoming.From).Wire,
            To = number.Address,
            Content = new MessageContent { Body = tapped?.Title ?? incoming.Body, Media = [.. files.Select(file => file.Sid)], Location = incoming.Location },
            Status = MessageStatus.Received,
            Created = now,
            Updated = now,
            Sent = now,
            MediaCount = files.Count,
        });
        return (message, files);
    }

    private string? OptOut(Message message)
    {
        var handling = current.Settings.OptOut;
        var kind = handling switch
        {
            OptOutHandling.Default when message.Channel == MessageChannel.Sms => OptOutWords.English.KindOf(message.Content.Body),
            OptOutHandling.Advanced => OptOutWords.Italian.KindOf(message.Content.Body),
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        // The answer leaves before the door closes, and after it has opened.
        if (kind == "STOP")
        {
            optOuts.Add(message.From!, message.To);
        }
        else if (kind == "START")
        {
            optOuts.Remove(message.From!, message.To);
        }

        reply.Send(message, OptOutReply.To(kind, handling), []);
        return kind;
    }

    private async Task<IReadOnlyList<WebhookAnswer>> SendAsync(Webhook webhook, int copies, bool together, SignatureKind signature, CancellationToken cancellationToken)
    {
        if (together)
        {
            return await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => client.SendAsync(webhook, signature, cancellationToken)));
        }

        List<WebhookAnswer> answers = [];
        for (var copy = 0; copy < copies; copy++)
        {
            answers.Add(await client.SendAsync(webhook, signature, cancellationToken));
        }

        return answers;
    }

    private void Reply(Message message, Webhook webhook, IReadOnlyList<WebhookAnswer> answers)
    {
        foreach (var answer in answers)
        {
            var (messages, error) = MessagingTwiml.Read(answer);
            if (error is { } code)
            {
                alerts.Add(code, webhook, answer);
            }

            foreach (var wanted in messages)
            {
                reply.Send(message, wanted.Body, wanted.MediaUrls);
            }
        }
    }
}
