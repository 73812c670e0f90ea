using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Handoff;
using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Operators;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.Conversations;

/// <summary>The operator's side.</summary>
internal sealed partial class ConversationGrain
{
    private const int MaximumTextLength = 4000;

    public Task<CommandResult> TakeAsync(OperatorIdentity operatorIdentity) => CommandAsync(operatorIdentity, turn =>
    {
        if (IsWith(operatorIdentity))
        {
            return Task.FromResult(CommandOutcome.Done);
        }

        if (Conversation.Owner != ConversationOwner.Waiting)
        {
            return Task.FromResult(Conversation.OperatorId is null ? CommandOutcome.NotAllowed : CommandOutcome.Taken);
        }

        turn.Conversation = turn.Conversation.HandTo(
            ConversationOwner.Operator, "Presa in carico", turn.Now, operatorIdentity.Id, operatorIdentity.DisplayName);
        AddSystem(turn, SystemMessages.HandoffStatus("accepted", operatorIdentity.DisplayName));
        AddSystem(turn, SystemMessages.OperatorJoined(Texts, operatorIdentity.DisplayName));
        HandoffDesk.Taken(turn, operatorIdentity);
        return Task.FromResult(CommandOutcome.Done);
    });

    public Task<CommandResult> SayAsync(OperatorIdentity operatorIdentity, string text, string externalId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, MaximumTextLength, nameof(text));
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = "plain",
        };
        return SayAsync(operatorIdentity, activity, externalId);
    }

    public Task<CommandResult> SayTemplateAsync(OperatorIdentity operatorIdentity, string purpose, string externalId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);
        var template = outbox.RulesFor(_route)?.Templates.FirstOrDefault(template => template.Purpose == purpose);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = template?.Text,
            TextFormat = "plain",
            ChannelData = JsonSerializer.SerializeToElement(new TemplateChoice(purpose), MessageJson.Default.TemplateChoice),
        };
        return SayAsync(operatorIdentity, activity, externalId, isTemplate: true);
    }

    private Task<CommandResult> SayAsync(OperatorIdentity operatorIdentity, Activity activity, string externalId, bool isTemplate = false) =>
        CommandAsync(operatorIdentity, turn =>
        {
            if (!IsWith(operatorIdentity))
            {
                return Task.FromResult(Conversation.Owner == ConversationOwner.Operator ? CommandOutcome.Taken : CommandOutcome.NotAllowed);
            }

            var key = $"{operatorIdentity.Id:n}/{externalId}";
            if (_recent.TryFind(key, out _))
            {
                return Task.FromResult(CommandOutcome.Done);
            }

            switch (outbox.RulesFor(turn.Route))
            {
                case { OptedOutAt: not null }:
                    return Task.FromResult(CommandOutcome.OptedOut);
                case { OnlyTemplates: true } when !isTemplate:
                    return Task.FromResult(CommandOutcome.OnlyTemplates);
            }

            if (string.IsNullOrWhiteSpace(activity.Text))
            {
                return Task.FromResult(CommandOutcome.NotAllowed);
            }

            activity.Locale = Conversation.Language;
            turn.AddOutbound(activity, ConversationAccounts.Operator(operatorIdentity), TranscriptAuthor.Operator, key);
            return Task.FromResult(CommandOutcome.Done);
        });

    public async Task TypingAsync(OperatorIdentity operatorIdentity)
    {
        if (IsWith(operatorIdentity) && operatorIdentity.BodyIds.Contains(Conversation.BodyId))
        {
            await _watchers.TransientAsync(
                SystemMessages.Typing(ConversationAccounts.Operator(operatorIdentity), Conversation.Id), Audience.Citizen);
        }
    }

    public Task<CommandResult> ReturnToBotAsync(OperatorIdentity operatorIdentity, string? note) => CommandAsync(operatorIdentity, async turn =>
    {
        if (!IsWith(operatorIdentity))
        {
            return CommandOutcome.NotAllowed;
        }

        turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Bot, "L'operatore ha restituito la conversazione", turn.Now);
        HandoffDesk.Returned(turn, operatorIdentity, note);
        AddSystem(turn, SystemMessages.HandoffStatus("completed", operatorIdentity.DisplayName));
        turn.AddOutbound(SystemMessages.Text(Texts.BotAgain), ConversationAccounts.Bot(options.BotName), TranscriptAuthor.System);

        // The dialog that was interrupted may go on by itself; one that does not care says nothing.
        var status = SystemMessages.HandoffStatus("completed", operatorIdentity.DisplayName);
        status.ChannelId = Conversation.ChannelId;
        status.Locale = Conversation.Language;
        status.From = new ChannelAccount { Id = Conversation.UserId, Name = Conversation.UserName, Role = RoleTypes.User };
        status.Conversation = new ConversationAccount { Id = Conversation.Id };
        if (await AnswerAsync(turn, status) is { } result)
        {
            await ApplyAsync(turn, status, result);
        }

        return CommandOutcome.Done;
    });

    public Task<CommandResult> CloseAsync(OperatorIdentity operatorIdentity, ConversationOutcome outcome, string? note) => CommandAsync(operatorIdentity, async turn =>
    {
        if (!IsWith(operatorIdentity))
        {
            return CommandOutcome.NotAllowed;
        }

        turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Closed, $"Conclusa: {outcome}", turn.Now);
        turn.ConversationState = ReadOnlyMemory<byte>.Empty;
        var caseNumber = await handoffDesk.CloseAsync(turn, operatorIdentity, outcome, note);
        AddSystem(turn, SystemMessages.HandoffStatus("completed", operatorIdentity.DisplayName));
        AddSystem(turn, SystemMessages.Closed(Texts, operatorIdentity.DisplayName, outcome, caseNumber));
        AddSystem(turn, SystemMessages.EndOfConversation());
        return CommandOutcome.Done;
    });

    private ConversationTexts Texts => ConversationTexts.For(Conversation.Language);

    private bool IsWith(OperatorIdentity operatorIdentity) =>
        _conversation is { Owner: ConversationOwner.Operator or ConversationOwner.WrapUp } conversation && conversation.OperatorId == operatorIdentity.Id;

    private void AddSystem(PendingTurn turn, Activity activity) =>
        turn.AddOutbound(activity, ConversationAccounts.System(options.BotName), TranscriptAuthor.System);

    /// <summary>Runs an operator's command as a turn, committed like every other; nothing to commit is nothing written.</summary>
    private async Task<CommandResult> CommandAsync(OperatorIdentity operatorIdentity, Func<PendingTurn, Task<CommandOutcome>> command)
    {
        if (_conversation is null || !operatorIdentity.BodyIds.Contains(_conversation.BodyId))
        {
            return new CommandResult(CommandOutcome.Unknown, null);
        }

        if (_gate.IsFull)
        {
            return new CommandResult(CommandOutcome.Busy, ViewOf(_conversation));
        }

        using var passage = await _gate.EnterAsync();
        var outcome = CommandOutcome.Busy;
        try
        {
            await RetryOnConflictAsync(async () =>
            {
                var turn = NewTurn();
                outcome = await command(turn);
                if (outcome == CommandOutcome.Done && turn.HasChanges)
                {
                    await CommitAsync(turn);
                }
            });
        }
        catch (DuplicateActivityException)
        {
            // The same text was sent before and has been committed: that is what the operator wanted.
            outcome = CommandOutcome.Done;
        }
        catch (Exception exception) when (exception is JournalFullException or JournalUnavailableException or TurnConflictException)
        {
            LogTurnLost(exception, this.GetPrimaryKeyString());
            outcome = CommandOutcome.Busy;
        }

        return new CommandResult(outcome, ViewOf(Conversation));
    }
}
