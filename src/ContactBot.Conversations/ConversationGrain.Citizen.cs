using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Cases.Changes;
using ContactBot.Conversations.Handoff;
using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Outbox;
using ContactBot.Conversations.Turns;
using ContactBot.Dialogs;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations;

/// <summary>The citizen's side: what comes in, and the bot's answer.</summary>
internal sealed partial class ConversationGrain
{
    public async Task<bool> StartAsync(ConversationStart start)
    {
        using var passage = await _gate.EnterAsync();
        if (_conversation is not null)
        {
            return false;
        }

        var now = time.GetUtcNow();
        var turn = new PendingTurn(
            new ConversationSnapshot
            {
                Id = this.GetPrimaryKeyString(),
                BodyId = start.BodyId,
                ChannelId = start.ChannelId,
                UserId = start.UserId ?? "",
                UserName = start.UserName,
                Language = start.Language,
                OwnerSince = now,
                CreatedAt = now,
                UpdatedAt = now,
            },
            now,
            links);
        turn.Route = RouteOf(start.Route, turn);
        try
        {
            if (start.UserId is not null)
            {
                await GreetAsync(turn);
            }

            await CommitAsync(turn);
            return true;
        }
        catch (TurnConflictException)
        {
            await ReloadAsync(CancellationToken.None);
            return false;
        }
    }

    public async Task<ReceiveResult> ReceiveAsync(InboundActivity inbound)
    {
        if (_conversation is null)
        {
            return new ReceiveResult(ReceiveOutcome.UnknownConversation, null);
        }

        if (inbound.Activity.Type == ActivityTypes.Typing)
        {
            await _watchers.TransientAsync(inbound.Activity, Audience.Operator);
            return new ReceiveResult(ReceiveOutcome.Accepted, null);
        }

        if (_gate.IsFull)
        {
            return new ReceiveResult(ReceiveOutcome.Busy, null);
        }

        var acknowledged = new TaskCompletionSource<ReceiveResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = ReceiveInTurnAsync(inbound, acknowledged);
        return await acknowledged.Task;
    }

    // Runs on after the acknowledgement when the bot is slow; hence it must not throw.
    private async Task ReceiveInTurnAsync(InboundActivity inbound, TaskCompletionSource<ReceiveResult> acknowledged)
    {
        using var passage = await _gate.EnterAsync();
        try
        {
            await RetryOnConflictAsync(
                () => acknowledged.Task.IsCompleted ? ProcessInterruptedAsync() : ReceiveOnceAsync(inbound, acknowledged));
        }
        catch (DuplicateActivityException)
        {
            var id = await store.FindActivityIdAsync(this.GetPrimaryKeyString(), inbound.ExternalId!, CancellationToken.None);
            acknowledged.TrySetResult(new ReceiveResult(ReceiveOutcome.Repeated, id));
        }
        catch (JournalFullException) when (acknowledged.TrySetResult(new ReceiveResult(ReceiveOutcome.Busy, null)))
        {
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogTurnLost(exception, this.GetPrimaryKeyString());
            acknowledged.TrySetResult(new ReceiveResult(ReceiveOutcome.Busy, null));
        }
    }

    private async Task ReceiveOnceAsync(InboundActivity inbound, TaskCompletionSource<ReceiveResult> acknowledged)
    {
        if (inbound.ExternalId is not null && _recent.TryFind(inbound.ExternalId, out var known))
        {
            acknowledged.TrySetResult(new ReceiveResult(ReceiveOutcome.Repeated, known));
            return;
        }

        var turn = NewTurn(repliesInResponse: inbound.Activity.DeliveryMode == DeliveryModes.ExpectReplies);
        if (RouteOf(inbound.Route, turn) is { } route)
        {
            turn.Route = route with { LastInboundAt = turn.Now };
            Choices.Choose(inbound.Activity, route.Offered);
        }

        if (Conversation.UserId.Length == 0)
        {
            turn.Conversation = turn.Conversation with { UserId = inbound.Activity.From?.Id ?? "", UserName = inbound.Activity.From?.Name };
            await RecognizeAsync(turn);
            await GreetAsync(turn);
        }
        else
        {
            await RecognizeAsync(turn);
        }

        var id = turn.AddInbound(inbound.Activity, inbound.ExternalId);
        if (inbound.Activity.Type == ActivityTypes.EndOfConversation)
        {
            EndByCitizen(turn);
        }
        else if (ObeyWish(turn, inbound))
        {
            // Neither a bot's nor an operator's matter.
        }
        else if (turn.Conversation.Owner is ConversationOwner.Bot or ConversationOwner.Closed)
        {
            var answer = AnswerAsync(turn, inbound.Activity);
            if (!IsAnsweredInResponse(inbound.Activity) && !await IsQuickAsync(answer))
            {
                await CommitAsync(turn, inputProcessed: false);
                acknowledged.TrySetResult(new ReceiveResult(ReceiveOutcome.Accepted, id));
                await _watchers.TransientAsync(SystemMessages.Typing(ConversationAccounts.Bot(options.BotName), Conversation.Id), Audience.Citizen);
                turn = NewTurn();
            }

            await ApplyAsync(turn, inbound.Activity, await answer);
        }
        else
        {
            CancelWaitingIfAsked(turn, inbound.Activity);
        }

        await CommitAsync(turn);
        acknowledged.TrySetResult(new ReceiveResult(ReceiveOutcome.Accepted, id));
    }

    // Their cases change while they are silent, so it is asked again after a while.
    private async Task RecognizeAsync(PendingTurn turn)
    {
        if (turn.Now - _recognizedAt < options.RecognizeEvery)
        {
            return;
        }

        _recognizedAt = turn.Now;
        turn.UserState = await citizens.RecognizeAsync(turn, _userState, CancellationToken.None) ?? turn.UserState;
    }

    private static ChannelRoute? RouteOf(InboundRoute? address, PendingTurn turn) => address is null
        ? turn.Route
        : (turn.Route ?? new ChannelRoute
        {
            ConversationId = turn.Conversation.Id,
            BodyId = turn.Conversation.BodyId,
            ChannelId = turn.Conversation.ChannelId,
            Sender = address.Sender,
            Recipient = address.Recipient,
        }) with
        {
            Sender = address.Sender,
            Recipient = address.Recipient,
            Reference = address.Reference,
        };

    // The response waits for the bot, so nothing is gained by an early word that it has arrived.
    private static bool IsAnsweredInResponse(Activity activity) =>
        activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies;

    private async Task<bool> IsQuickAsync(Task answer)
    {
        if (answer.IsCompleted)
        {
            return true;
        }

        using var stop = new CancellationTokenSource();
        var delay = Task.Delay(options.QuickTurn, time, stop.Token);
        var first = await Task.WhenAny(answer, delay);
        await stop.CancelAsync();
        return first == answer;
    }

    private Task<TurnResult?> AnswerAsync(PendingTurn turn, Activity activity) =>
        botTurn.RunAsync(turn, activity, turn.ConversationState ?? _conversationState, turn.UserState ?? _userState);

    private async Task GreetAsync(PendingTurn turn)
    {
        var conversation = turn.Conversation;
        var update = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = conversation.ChannelId,
            Locale = conversation.Language,
            From = new ChannelAccount { Id = conversation.UserId, Name = conversation.UserName, Role = RoleTypes.User },
            Recipient = ConversationAccounts.Bot(options.BotName),
            Conversation = new ConversationAccount { Id = conversation.Id },
            MembersAdded =
            [
                ConversationAccounts.Bot(options.BotName),
                new ChannelAccount { Id = conversation.UserId, Name = conversation.UserName, Role = RoleTypes.User },
            ],
        };
        if (await AnswerAsync(turn, update) is { } result)
        {
            await ApplyAsync(turn, update, result);
        }
    }

    /// <summary>Adds the bot's answer to the turn, or the apology for a bot that failed.</summary>
    private async Task ApplyAsync(PendingTurn turn, Activity activity, TurnResult? result)
    {
        if (turn.Conversation.Owner == ConversationOwner.Closed)
        {
            turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Bot, "Il cittadino ha scritto di nuovo", turn.Now);
        }

        if (result is null)
        {
            await ApologiseAsync(turn, activity);
            return;
        }

        _failedTurns = 0;
        turn.ConversationState = result.ConversationState;
        if (turn.UserState is not null || !result.UserState.Span.SequenceEqual(_userState.Span))
        {
            turn.UserState = result.UserState;
        }

        turn.Add(result.Changes.Cast<ITransactionalChange>());
        if (result.Changes.OfType<OpenCase>().LastOrDefault() is { } opened)
        {
            turn.Conversation = turn.Conversation with { CaseId = opened.CaseId };
        }

        await SayAsBotAsync(turn, activity, result);
    }

    private async Task SayAsBotAsync(PendingTurn turn, Activity activity, TurnResult result)
    {
        var bot = ConversationAccounts.Bot(options.BotName);
        foreach (var outgoing in result.Activities)
        {
            outgoing.ReplyToId = activity.Id;
            if (outgoing is { Type: ActivityTypes.Event, Name: EventNames.HandoffInitiate } && !outbox.TakesHandoff(turn.Route))
            {
                turn.AddOutbound(outgoing, bot, TranscriptAuthor.Bot, forCitizen: false);
                await handoffDesk.RequestAsync(turn, HandoffRequest.From(outgoing, activity, result));
            }
            else
            {
                NameTarget(outgoing);
                turn.AddOutbound(
                    outgoing, bot, TranscriptAuthor.Bot, forCitizen: outgoing.Type is not (ActivityTypes.Trace or ActivityTypes.InvokeResponse));
                if (outgoing.Type == ActivityTypes.EndOfConversation && turn.Conversation.Owner == ConversationOwner.Bot)
                {
                    turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Closed, "L'assistente ha concluso", turn.Now);
                }
            }
        }
    }

    // The transcript gives each line an id of its own; the one that is replaced or taken back goes where references belong.
    private static void NameTarget(Activity outgoing)
    {
        if (outgoing.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
        {
            outgoing.RelatesTo = new ConversationReference { ActivityId = outgoing.Id };
        }
    }

    // A citizen must never be alone with a broken bot: the second failure in a row, or the wish for a person, goes to a person.
    private async Task ApologiseAsync(PendingTurn turn, Activity activity)
    {
        _failedTurns++;
        var texts = ConversationTexts.For(Conversation.Language);
        var bot = ConversationAccounts.Bot(options.BotName);
        if (_failedTurns < 2 && !CitizenWords.AskForPerson(activity.Text, texts))
        {
            turn.AddOutbound(SystemMessages.Text(texts.TurnFailed, texts.AskForPersonAction), bot, TranscriptAuthor.System);
            return;
        }

        turn.AddOutbound(SystemMessages.Text(texts.TurnFailedAgain), bot, TranscriptAuthor.System);
        await handoffDesk.RequestAsync(turn, HandoffRequest.AfterFailure(activity));
    }

    private void CancelWaitingIfAsked(PendingTurn turn, Activity activity)
    {
        var texts = ConversationTexts.For(Conversation.Language);
        if (turn.Conversation.Owner == ConversationOwner.Waiting && CitizenWords.Same(activity.Text, texts.BackToBotAction))
        {
            turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Bot, "Il cittadino ha rinunciato ad attendere", turn.Now);
            HandoffDesk.Cancelled(turn);
            turn.AddOutbound(SystemMessages.HandoffStatus("failed"), ConversationAccounts.System(options.BotName), TranscriptAuthor.System);
            turn.AddOutbound(SystemMessages.Text(texts.BotAgain), ConversationAccounts.Bot(options.BotName), TranscriptAuthor.System);
        }
    }

    // Who leaves takes no place in the queue any more; an operator who is there reads it and closes.
    private static void EndByCitizen(PendingTurn turn)
    {
        if (turn.Conversation.Owner is ConversationOwner.Waiting)
        {
            HandoffDesk.Cancelled(turn);
        }

        if (turn.Conversation.Owner is ConversationOwner.Waiting or ConversationOwner.Bot)
        {
            turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Closed, "Il cittadino ha chiuso la conversazione", turn.Now);
            turn.ConversationState = ReadOnlyMemory<byte>.Empty;
        }
    }

    private async Task RetryOnConflictAsync(Func<Task> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await action();
                return;
            }
            catch (TurnConflictException) when (attempt < MaximumConflicts)
            {
                LogConflict(this.GetPrimaryKeyString(), attempt);
                await ReloadAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>Runs the turns that a crash interrupted after their activity had been accepted.</summary>
    private async Task GoOnAsync()
    {
        using var passage = await _gate.EnterAsync();
        try
        {
            await RetryOnConflictAsync(ProcessInterruptedAsync);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogTurnLost(exception, this.GetPrimaryKeyString());
        }
    }

    private async Task ProcessInterruptedAsync()
    {
        while (IsInterrupted)
        {
            var next = await store.ReadTranscriptAsync(Conversation.Id, Conversation.ProcessedSequence, false, 1, CancellationToken.None);
            var turn = NewTurn();
            if (next[0].Author == TranscriptAuthor.Citizen && Conversation.Owner is ConversationOwner.Bot or ConversationOwner.Closed)
            {
                var activity = JsonSerializer.Deserialize(next[0].Json.Span, ActivityJson.Default.Activity)!;
                await ApplyAsync(turn, activity, await AnswerAsync(turn, activity));
            }

            await CommitAsync(turn);
        }
    }
}
