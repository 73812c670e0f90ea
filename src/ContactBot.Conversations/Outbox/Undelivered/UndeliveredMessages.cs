using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Operators;
using ContactBot.Conversations.Outbox.Changes;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Undelivered;

/// <summary>What could not be delivered, until an operator has seen to it. Thread safe.</summary>
public sealed class UndeliveredMessages
{
    /// <summary>Characters of a note.</summary>
    public const int MaximumNoteLength = 500;

    private const string DefaultAdvice = "Riprovi più tardi, oppure contatti il cittadino in un altro modo.";

    private readonly IOutboxStore _store;
    private readonly ITurnJournal _journal;
    private readonly ChannelSenders _senders;
    private readonly IGrainFactory _grains;
    private readonly TimeProvider _time;

    internal UndeliveredMessages(IOutboxStore store, ITurnJournal journal, ChannelSenders senders, IGrainFactory grains, TimeProvider time) =>
        (_store, _journal, _senders, _grains, _time) = (store, journal, senders, grains, time);

    /// <summary>Those of the operator's bodies, the newest first.</summary>
    public async Task<IReadOnlyList<UndeliveredMessage>> ListAsync(OperatorIdentity who, int limit, CancellationToken cancellationToken)
    {
        var all = new List<UndeliveredMessage>();
        foreach (var bodyId in who.BodyIds)
        {
            all.AddRange((await _store.FindFailedAsync(bodyId, limit, cancellationToken)).Select(ViewOf));
        }

        return [.. all.OrderByDescending(message => message.FailedAt).Take(limit)];
    }

    /// <summary>Sends the message once more, from the part that did not arrive on.</summary>
    /// <returns>False if it is not the operator's, or has been seen to meanwhile.</returns>
    public async Task<bool> RetryAsync(OperatorIdentity who, UndeliveredMessage message, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var retry = new Retry { MessageId = message.Id, BodyIds = who.BodyIds, At = now };
        await _journal.ChangeAsync(retry, cancellationToken);
        if (retry.Outcome is not { } queued)
        {
            return false;
        }

        await NoteAsync(message, $"{who.DisplayName} ha fatto inviare di nuovo un messaggio che non era arrivato.", $"outbox/{message.Id:n}/retry/{now.ToUnixTimeMilliseconds()}");
        await _grains.GetGrain<ISenderGrain>(queued.SenderKey).WakeAsync();
        return true;
    }

    /// <summary>Takes the message off the list: somebody has seen to it.</summary>
    /// <param name="who">Who did.</param>
    /// <param name="message">What it is about.</param>
    /// <param name="note">What was done, for colleagues; may be empty.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False if it is not the operator's, or has been seen to meanwhile.</returns>
    public async Task<bool> SettleAsync(OperatorIdentity who, UndeliveredMessage message, string? note, CancellationToken cancellationToken)
    {
        var settle = new Settle { MessageId = message.Id, BodyIds = who.BodyIds, By = who.DisplayName, At = _time.GetUtcNow() };
        await _journal.ChangeAsync(settle, cancellationToken);
        if (settle.Outcome is null)
        {
            return false;
        }

        var words = string.IsNullOrWhiteSpace(note) ? "" : $" Nota: {note.Trim()[..Math.Min(note.Trim().Length, MaximumNoteLength)]}";
        await NoteAsync(message, $"{who.DisplayName} ha gestito un messaggio non consegnato.{words}", $"outbox/{message.Id:n}/settled");
        return true;
    }

    private Task<bool> NoteAsync(UndeliveredMessage message, string text, string key) =>
        _grains.GetGrain<IConversationGrain>(message.ConversationId).NoteAsync(new SystemNote(text, key));

    private UndeliveredMessage ViewOf(FailedMessage failed)
    {
        var message = failed.Message;
        var activity = JsonSerializer.Deserialize(failed.Json.Span, ActivityJson.Default.Activity)!;
        return new UndeliveredMessage
        {
            Id = message.Id,
            BodyId = message.BodyId,
            ConversationId = message.ConversationId,
            ChannelId = message.ChannelId,
            Recipient = failed.Recipient,
            UserName = failed.UserName,
            Text = activity.Text ?? activity.Summary ?? "(senza testo)",
            FailedAt = message.UpdatedAt,
            Reason = message.Reason ?? "Il fornitore non ha detto perché.",
            ErrorCode = message.ErrorCode,
            Advice = _senders.Find(message.ChannelId)?.AdviceFor(message.ErrorCode) ?? DefaultAdvice,
        };
    }
}
