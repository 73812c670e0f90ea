using ContactBot.Activities;
using ContactBot.Conversations.Continuations;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.Conversations;

/// <summary>What the bot does by itself, because its time has come.</summary>
internal sealed partial class ConversationGrain
{
    public async Task<ContinueOutcome> ContinueAsync(ProactiveActivity proactive)
    {
        if (_conversation is null)
        {
            return ContinueOutcome.UnknownConversation;
        }

        if (_gate.IsFull)
        {
            return ContinueOutcome.NotNow;
        }

        using var passage = await _gate.EnterAsync();
        var outcome = ContinueOutcome.NotNow;
        try
        {
            await RetryOnConflictAsync(async () => outcome = await ContinueOnceAsync(proactive));
            return outcome;
        }
        catch (DuplicateActivityException)
        {
            return ContinueOutcome.Done;
        }
        catch (JournalFullException)
        {
            return ContinueOutcome.NotNow;
        }
    }

    // A bot that talks while a person does would confuse both; and nobody has asked anything, so a bot that fails owes no apology.
    private async Task<ContinueOutcome> ContinueOnceAsync(ProactiveActivity proactive)
    {
        if (_recent.TryFind(proactive.Key, out _))
        {
            return ContinueOutcome.Done;
        }

        await ProcessInterruptedAsync();
        if (Conversation.Owner is not (ConversationOwner.Bot or ConversationOwner.Closed))
        {
            return ContinueOutcome.NotNow;
        }

        var turn = NewTurn();
        await RecognizeAsync(turn);
        var activity = AddressedToBot(proactive.Activity);
        turn.AddProactive(activity, proactive.Key);
        if (await AnswerAsync(turn, activity) is not { } result)
        {
            return ContinueOutcome.Failed;
        }

        if (Conversation.Owner == ConversationOwner.Closed)
        {
            turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Bot, "L'assistente ha ripreso la conversazione", turn.Now);
        }

        // No client has seen the event, so nothing may claim to answer it.
        activity.Id = null;
        await ApplyAsync(turn, activity, result);
        await CommitAsync(turn);
        return ContinueOutcome.Done;
    }

    private Activity AddressedToBot(Activity activity)
    {
        activity.From = new ChannelAccount { Id = Conversation.UserId, Name = Conversation.UserName, Role = RoleTypes.User };
        activity.Recipient = ConversationAccounts.Bot(options.BotName);
        activity.ChannelId = Conversation.ChannelId;
        activity.Locale ??= Conversation.Language;
        return activity;
    }
}
