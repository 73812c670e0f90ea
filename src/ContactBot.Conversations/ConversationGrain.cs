using ContactBot.Conversations.Continuations;
using ContactBot.Conversations.Continuations.Changes;
using ContactBot.Conversations.Handoff;
using ContactBot.Conversations.Outbox;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace ContactBot.Conversations;

/// <summary>
/// One conversation. The grain is reentrant so that readers never wait for a turn; turns themselves queue for
/// <see cref="TurnGate"/> and run one after the other.
/// </summary>
[Reentrant]
internal sealed partial class ConversationGrain(
    ITurnJournal journal,
    IConversationStore store,
    BotTurn botTurn,
    HandoffDesk handoffDesk,
    CitizenRecognition citizens,
    OutboxWriter outbox,
    ContinuationSignal continuations,
    SiteLinks links,
    ConversationOptions options,
    TimeProvider time,
    ILogger<ConversationGrain> logger) : Grain, IConversationGrain
{
    private const int MaximumConflicts = 3;

    private readonly TurnGate _gate = new(options.MaximumWaiting);
    private readonly RecentActivities _recent = new();
    private readonly ConversationWatchers _watchers = new(options.WatchExpiration, logger);
    private ConversationSnapshot? _conversation;
    private ChannelRoute? _route;
    private ReadOnlyMemory<byte> _conversationState;
    private ReadOnlyMemory<byte> _userState;
    private DateTimeOffset _recognizedAt;
    private int _failedTurns;

    private ConversationSnapshot Conversation => _conversation ?? throw new InvalidOperationException("The conversation was not started.");

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await ReloadAsync(cancellationToken);
        if (IsInterrupted)
        {
            _ = GoOnAsync();
        }
    }

    // What waits for its turn is finished before the grain leaves, so nothing that was accepted has to be found again.
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
        _gate.DrainAsync(cancellationToken);

    public Task<ConversationView?> GetAsync() => Task.FromResult(_conversation is null ? null : ViewOf(_conversation));

    public async Task<TranscriptPage> WatchAsync(IConversationObserver observer, long after, Audience audience)
    {
        _watchers.Add(observer, audience);
        return await ReadAsync(after, audience, 1000);
    }

    public Task UnwatchAsync(IConversationObserver observer)
    {
        _watchers.Remove(observer);
        return Task.CompletedTask;
    }

    public async Task<TranscriptPage> ReadAsync(long after, Audience audience, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        var last = _conversation?.LastSequence ?? 0;
        if (after >= last)
        {
            return new TranscriptPage([], after, after);
        }

        var entries = await store.ReadTranscriptAsync(
            this.GetPrimaryKeyString(), after, audience == Audience.Citizen, limit, CancellationToken.None);
        var watermark = entries.Count == limit ? entries[^1].Sequence : Math.Max(last, entries.Count == 0 ? 0 : entries[^1].Sequence);
        return ConversationWatchers.PageOf(entries, after, watermark, audience);
    }

    private bool IsInterrupted => _conversation is { } conversation && conversation.ProcessedSequence < conversation.LastSequence;

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var stored = await store.FindAsync(this.GetPrimaryKeyString(), cancellationToken);
        _conversation = stored?.Conversation;
        _route = stored?.Route;
        _conversationState = stored?.ConversationState ?? default;
        _userState = stored?.UserState ?? default;
    }

    /// <summary>Makes the turn durable and only then visible.</summary>
    private async Task CommitAsync(PendingTurn turn, bool inputProcessed = true)
    {
        var sender = outbox.Complete(turn, _route);
        var commit = turn.ToCommit(inputProcessed);
        await journal.CommitAsync(commit, CancellationToken.None);

        var before = _conversation;
        var hasChangedRoute = turn.Route != _route;
        _conversation = commit.Conversation with { Version = commit.Conversation.Version + 1 };
        _route = turn.Route;
        _conversationState = commit.ConversationState ?? _conversationState;
        _userState = commit.UserState ?? _userState;
        foreach (var entry in commit.Entries)
        {
            if (entry.ExternalId is not null)
            {
                _recent.Add(entry.ExternalId, entry.ActivityId);
            }
        }

        if (commit.Changes.Any(change => change is ScheduleContinuation scheduled && scheduled.Continuation.DueAt <= time.GetUtcNow()))
        {
            continuations.Give();
        }

        await TellAsync(commit.Entries, before, _conversation, hasChangedRoute);
        if (sender is not null)
        {
            await GrainFactory.GetGrain<ISenderGrain>(sender).WakeAsync();
        }
    }

    private PendingTurn NewTurn(bool repliesInResponse = false) =>
        new(Conversation, time.GetUtcNow(), links, _route) { RepliesInResponse = repliesInResponse };

    // What is committed has happened, whether or not anybody hears of it: who missed it reads it later.
    private async Task TellAsync(IReadOnlyList<TranscriptEntry> entries, ConversationSnapshot? before, ConversationSnapshot after, bool hasChangedRoute)
    {
        try
        {
            await _watchers.EntriesAsync(entries, before?.LastSequence ?? 0, after.LastSequence);
            var isHandedOn = before is not null && (before.Owner != after.Owner || before.OperatorId != after.OperatorId || before.CaseId != after.CaseId);
            if (isHandedOn || hasChangedRoute)
            {
                await _watchers.ConversationAsync(ViewOf(after));
            }

            // The queue also shows that somebody has written meanwhile.
            if (isHandedOn || after.Owner is ConversationOwner.Waiting or ConversationOwner.Operator or ConversationOwner.WrapUp)
            {
                await GrainFactory.GetGrain<IQueueGrain>(after.BodyId).ChangedAsync(ViewOf(after));
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogNotTold(exception, after.Id);
        }
    }

    private ConversationView ViewOf(ConversationSnapshot conversation) => new()
    {
        Id = conversation.Id,
        BodyId = conversation.BodyId,
        ChannelId = conversation.ChannelId,
        UserId = conversation.UserId,
        UserName = conversation.UserName,
        Language = conversation.Language,
        Owner = conversation.Owner,
        OwnerSince = conversation.OwnerSince,
        OwnerReason = conversation.OwnerReason,
        OperatorId = conversation.OperatorId,
        OperatorName = conversation.OperatorName,
        CaseId = conversation.CaseId,
        LastSequence = conversation.LastSequence,
        Writing = outbox.RulesFor(_route),
    };

    [LoggerMessage(1, LogLevel.Warning, "CB4003: conversation {ConversationId} was changed elsewhere; read again, attempt {Attempt}")]
    private partial void LogConflict(string conversationId, int attempt);

    [LoggerMessage(2, LogLevel.Error, "CB4004: a turn of conversation {ConversationId} could not be completed")]
    private partial void LogTurnLost(Exception exception, string conversationId);

    [LoggerMessage(3, LogLevel.Warning, "CB4006: a change of conversation {ConversationId} could not be spread; readers will find it")]
    private partial void LogNotTold(Exception exception, string conversationId);
}
