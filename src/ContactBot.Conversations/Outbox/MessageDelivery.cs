using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Outbox.Changes;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations.Outbox;

/// <summary>
/// Takes one message one step further: looked up if its last attempt has no known end, attempted, and its end recorded. Every
/// step is durable before the next begins, so that a crash between any two is found again. Thread safe.
/// </summary>
internal sealed partial class MessageDelivery(
    ChannelSenders senders,
    IOutboxStore messages,
    ITurnJournal journal,
    FailureReports failures,
    OutboxOptions options,
    TimeProvider time,
    ILogger<MessageDelivery> logger)
{
    private const int KnownIds = 20;

    /// <returns>Until when everything from this sender has to wait, if the provider said so.</returns>
    public async Task<DateTimeOffset?> AdvanceAsync(WaitingMessage waiting, CancellationToken cancellationToken)
    {
        var message = waiting.Message;
        var outbound = OutboundOf(waiting);
        if (senders.Find(outbound.Route.ChannelId) is not { } sender)
        {
            await FailAsync(message, "Il canale non è più collegato.", null, cancellationToken);
            return null;
        }

        if (message.State == OutboxState.Sending && !await IsToBeSentAsync(sender, waiting, outbound, cancellationToken))
        {
            return null;
        }

        if (outbound.Route.OptedOutAt is not null && !message.DespiteOptOut)
        {
            await FailAsync(message, "Il destinatario ha chiesto di non ricevere messaggi (STOP).", null, cancellationToken);
            return null;
        }

        if (time.GetUtcNow() - message.QueuedAt > options.GiveUpAfter)
        {
            await FailAsync(message, GivenUp(message), message.ErrorCode, cancellationToken);
            return null;
        }

        return await AttemptAsync(sender, message, outbound, cancellationToken);
    }

    private static OutboundMessage OutboundOf(WaitingMessage waiting) => new()
    {
        Id = waiting.Message.Id,
        Part = waiting.Message.Part,
        Route = waiting.Route,
        Activity = JsonSerializer.Deserialize(waiting.Json.Span, ActivityJson.Default.Activity)!,
        Language = waiting.Language,
        AttemptedAt = waiting.Message.AttemptedAt ?? waiting.Message.QueuedAt,
    };

    /// <returns>False if the attempt before has arrived, or nobody can say so yet.</returns>
    private async Task<bool> IsToBeSentAsync(
        IChannelSender sender, WaitingMessage waiting, OutboundMessage outbound, CancellationToken cancellationToken)
    {
        var message = waiting.Message;
        // A receipt of it has come: nothing proves better that it was taken.
        if (waiting.ExternalId is { } externalId)
        {
            await AcceptAsync(sender, message, outbound, new SendResult.Accepted(externalId), cancellationToken);
            return false;
        }

        LookupResult result;
        try
        {
            var known = await messages.FindExternalIdsAsync(message.ConversationId, KnownIds, cancellationToken);
            result = await sender.FindAsync(outbound with { KnownExternalIds = known }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            LogFailed(exception, message.Id);
            result = LookupResult.NotKnown;
        }

        if (result is LookupResult.Found found)
        {
            await AcceptAsync(sender, message, outbound, found.Accepted, cancellationToken);
            return false;
        }

        if (result != LookupResult.NotKnown)
        {
            return true;
        }

        if (time.GetUtcNow() - message.QueuedAt > options.GiveUpAfter)
        {
            await FailAsync(message, "Non si sa se sia arrivato: il fornitore non risponde.", null, cancellationToken);
        }
        else
        {
            await PostponeAsync(message, "Non si sa ancora se sia arrivato.", null, null, isUncertain: true, cancellationToken);
        }

        return false;
    }

    private async Task<DateTimeOffset?> AttemptAsync(
        IChannelSender sender, OutboxMessage message, OutboundMessage outbound, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var begin = new BeginAttempt { MessageId = message.Id, Version = message.Version, At = now, ForgottenAt = now + options.LookupAfter };
        await journal.ChangeAsync(begin, cancellationToken);
        if (begin.Outcome is null)
        {
            // Somebody else is at it.
            return null;
        }

        var result = await SendAsync(sender, outbound with { AttemptedAt = now }, cancellationToken);
        message.Attempts++;
        switch (result)
        {
            case SendResult.Accepted accepted:
                await AcceptAsync(sender, message, outbound, accepted, CancellationToken.None);
                return null;
            case SendResult.Rejected rejected:
                await FailAsync(message, rejected.Reason, rejected.ErrorCode, CancellationToken.None);
                return null;
            case SendResult.Later later:
                var until = await PostponeAsync(message, later.Reason, later.ErrorCode, later.After, isUncertain: false, CancellationToken.None);
                return later.ForWholeSender ? until : null;
            default:
                // Stays as it was begun: it is looked up when its time has come.
                return null;
        }
    }

    private async Task<SendResult> SendAsync(IChannelSender sender, OutboundMessage outbound, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.AttemptTimeout);
        try
        {
            return await sender.SendAsync(outbound, limit.Token);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailed(exception, outbound.Id);
            return new SendResult.Unknown("Il fornitore non ha risposto.");
        }
    }

    private Task AcceptAsync(
        IChannelSender sender, OutboxMessage message, OutboundMessage outbound, SendResult.Accepted accepted, CancellationToken cancellationToken) =>
        ApplyAsync(
            new RecordAccepted
            {
                MessageId = message.Id,
                Part = message.Part,
                Result = accepted,
                HasMore = message.Part + 1 < sender.PartsOf(outbound),
                At = time.GetUtcNow(),
            },
            cancellationToken);

    private Task FailAsync(OutboxMessage message, string reason, string? errorCode, CancellationToken cancellationToken) =>
        ApplyAsync(new RecordFailure { MessageId = message.Id, Reason = reason, ErrorCode = errorCode, At = time.GetUtcNow() }, cancellationToken);

    private async Task<DateTimeOffset> PostponeAsync(
        OutboxMessage message, string reason, string? errorCode, TimeSpan? after, bool isUncertain, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + (after ?? Pauses.Before(message.Attempts + 1, options));
        await ApplyAsync(
            new Postpone { MessageId = message.Id, Until = until, Reason = reason, ErrorCode = errorCode, IsUncertain = isUncertain, At = now },
            cancellationToken);
        return until;
    }

    private async Task ApplyAsync(MessageChange change, CancellationToken cancellationToken)
    {
        await journal.ChangeAsync(change, cancellationToken);
        if (change.Outcome is { State: OutboxState.Failed, IsReported: false } failed)
        {
            await failures.ReportAsync(failed, cancellationToken);
        }
    }

    private static string GivenUp(OutboxMessage message) =>
        $"Non è stato possibile inviarlo in tempo utile. {message.Reason ?? "Il fornitore non ha risposto."}";

    [LoggerMessage(1, LogLevel.Warning, "CB4007: message {MessageId} of the outbox could not be brought to its provider; tried again")]
    private partial void LogFailed(Exception exception, Guid messageId);
}
