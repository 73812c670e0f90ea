using System.Net;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.BotFramework.Connector.Handoff;
using ContactBot.Conversations.Outbox;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>Makes one attempt to bring a message to its channel, and says what became of it. Thread safe.</summary>
internal sealed class ConnectorDelivery(ConnectorClient connector, ChannelActivityIds ids, ForeignHub hub, SmallerActivity smaller)
{
    private static readonly TimeSpan AfterRefusedLogin = TimeSpan.FromMinutes(1);

    public async Task<SendResult> SendAsync(OutboundMessage message, CancellationToken cancellationToken)
    {
        var reference = JsonSerializer.Deserialize(message.Route.Reference!, ConnectorJson.Default.ConnectorReference)!;
        var said = message.Activity;
        try
        {
            return said.Type switch
            {
                ActivityTypes.MessageUpdate => await UpdateAsync(message, reference, cancellationToken),
                ActivityTypes.MessageDelete => await DeleteAsync(message, reference, cancellationToken),
                _ => ResultOf(await SayAsync(message, reference, cancellationToken)),
            };
        }
        catch (AccessTokenException exception)
        {
            return exception.IsRefused
                ? new SendResult.Later("Microsoft non accetta le credenziali del bot.", AfterRefusedLogin, ForWholeSender: true)
                : new SendResult.Later("Il servizio di accesso di Microsoft non risponde.", ForWholeSender: true);
        }
    }

    private async Task<ConnectorAnswer> SayAsync(OutboundMessage message, ConnectorReference reference, CancellationToken cancellationToken)
    {
        await hub.PrepareAsync(message, cancellationToken);
        var replyToId = await ids.FindAsync(message.Route.ConversationId, message.Activity.ReplyToId, cancellationToken);
        var activity = ConnectorActivity.For(reference, message.Activity, replyToId);
        var answer = await connector.SendAsync(reference, activity, cancellationToken);
        return answer.IsTooLarge ? await connector.SendAsync(reference, smaller.Of(activity, message.Language), cancellationToken) : answer;
    }

    private async Task<SendResult> UpdateAsync(OutboundMessage message, ConnectorReference reference, CancellationToken cancellationToken)
    {
        var target = await ids.FindAsync(message.Route.ConversationId, message.Activity.RelatesTo?.ActivityId, cancellationToken);
        message.Activity.Type = ActivityTypes.Message;
        if (target is not null)
        {
            var answer = await connector.UpdateAsync(reference, target, ConnectorActivity.For(reference, message.Activity, null), cancellationToken);
            if (answer.Status is not (HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented or HttpStatusCode.NotFound))
            {
                return ResultOf(answer);
            }
        }

        // Where nothing can be replaced, the new text is still worth reading.
        message.Activity.Id = null;
        return ResultOf(await SayAsync(message, reference, cancellationToken));
    }

    private async Task<SendResult> DeleteAsync(OutboundMessage message, ConnectorReference reference, CancellationToken cancellationToken)
    {
        if (await ids.FindAsync(message.Route.ConversationId, message.Activity.RelatesTo?.ActivityId, cancellationToken) is not { } target)
        {
            return new SendResult.Rejected("Il messaggio da ritirare non è noto al canale.");
        }

        var answer = await connector.DeleteAsync(reference, target, cancellationToken);
        return answer.Status == HttpStatusCode.NotFound ? new SendResult.Accepted(null) : ResultOf(answer);
    }

    private static SendResult ResultOf(ConnectorAnswer answer) => answer.Status switch
    {
        _ when answer.IsSuccess => new SendResult.Accepted(answer.Id),
        _ when answer.IsTooLarge => new SendResult.Rejected("Il messaggio è troppo lungo per il canale.", CodeOf(answer)),
        HttpStatusCode.TooManyRequests => new SendResult.Later("Il canale chiede di rallentare.", answer.RetryAfter, ErrorCode: CodeOf(answer)),
        HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError =>
            new SendResult.Later("Il canale ha un guasto temporaneo.", answer.RetryAfter, ErrorCode: CodeOf(answer)),
        HttpStatusCode.Unauthorized =>
            new SendResult.Later("Il canale non accetta le credenziali del bot.", AfterRefusedLogin, ForWholeSender: true, CodeOf(answer)),
        HttpStatusCode.Forbidden => new SendResult.Rejected("Il destinatario ha bloccato il bot, o il canale non gli permette di scrivere.", CodeOf(answer)),
        HttpStatusCode.NotFound => new SendResult.Rejected("La conversazione non esiste più sul canale.", CodeOf(answer)),
        HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented => new SendResult.Rejected("Il canale non permette questa operazione.", CodeOf(answer)),
        _ => new SendResult.Rejected("Il canale ha rifiutato il messaggio.", CodeOf(answer)),
    };

    private static string CodeOf(ConnectorAnswer answer) => answer.ErrorCode ?? $"{(int)answer.Status}";
}
