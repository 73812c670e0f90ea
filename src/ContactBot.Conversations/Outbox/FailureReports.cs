using ContactBot.Conversations.Outbox.Changes;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations.Outbox;

/// <summary>Writes into the transcript, for operators, what could not be delivered and why. Thread safe.</summary>
internal sealed partial class FailureReports(
    ChannelSenders senders, IGrainFactory grains, ITurnJournal journal, TimeProvider time, ILogger<FailureReports> logger)
{
    /// <summary>Once for each message, whatever happens between: what is not marked is reported again, and a note repeated has no effect.</summary>
    public async Task ReportAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var noted = await grains.GetGrain<IConversationGrain>(message.ConversationId).NoteAsync(NoteOf(message));
            if (noted)
            {
                await journal.ChangeAsync(new MarkReported { MessageId = message.Id, At = time.GetUtcNow() }, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not OutOfMemoryException)
        {
            LogFailed(exception, message.Id);
        }
    }

    private SystemNote NoteOf(OutboxMessage message) => new(
        TextOf(message), $"outbox/{message.Id:n}/{message.QueuedAt.ToUnixTimeMilliseconds()}", OptsOut: senders.Find(message.ChannelId)?.MeansOptOut(message.ErrorCode) == true);

    private static string TextOf(OutboxMessage message) => message.ErrorCode is null
        ? $"Messaggio non consegnato. {message.Reason}"
        : $"Messaggio non consegnato. {message.Reason} (codice {message.ErrorCode})";

    [LoggerMessage(1, LogLevel.Warning, "CB4008: the failure of message {MessageId} could not be written into its transcript; tried again")]
    private partial void LogFailed(Exception exception, Guid messageId);
}
