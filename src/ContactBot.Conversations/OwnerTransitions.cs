using System.Collections.Frozen;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations;

/// <summary>The state machine of who owns a conversation: every change of owner is one of these, or refused.</summary>
public static class OwnerTransitions
{
    private static readonly FrozenSet<(ConversationOwner From, ConversationOwner To)> Allowed = new[]
    {
        // The bot asks for a person.
        (ConversationOwner.Bot, ConversationOwner.Waiting),

        // An operator takes the conversation; the citizen or a closed desk gives up waiting.
        (ConversationOwner.Waiting, ConversationOwner.Operator),
        (ConversationOwner.Waiting, ConversationOwner.Bot),
        (ConversationOwner.Waiting, ConversationOwner.Closed),

        // The operator gives it back, puts it into the queue again, or ends it.
        (ConversationOwner.Operator, ConversationOwner.Bot),
        (ConversationOwner.Operator, ConversationOwner.Waiting),
        (ConversationOwner.Operator, ConversationOwner.WrapUp),
        (ConversationOwner.Operator, ConversationOwner.Closed),
        (ConversationOwner.WrapUp, ConversationOwner.Closed),
        (ConversationOwner.WrapUp, ConversationOwner.Operator),

        // The bot ends it; the citizen writes again.
        (ConversationOwner.Bot, ConversationOwner.Closed),
        (ConversationOwner.Closed, ConversationOwner.Bot),
    }.ToFrozenSet();

    /// <summary>Whether the owner may change so.</summary>
    public static bool Allows(ConversationOwner from, ConversationOwner to) => Allowed.Contains((from, to));

    /// <summary>The conversation with its new owner.</summary>
    /// <exception cref="InvalidOperationException">The state machine does not allow it.</exception>
    public static ConversationSnapshot HandTo(
        this ConversationSnapshot conversation,
        ConversationOwner owner,
        string reason,
        DateTimeOffset at,
        Guid? operatorId = null,
        string? operatorName = null)
    {
        if (!Allows(conversation.Owner, owner))
        {
            throw new InvalidOperationException($"A conversation cannot go from {conversation.Owner} to {owner}.");
        }

        return conversation with
        {
            Owner = owner,
            OwnerReason = reason,
            OwnerSince = at,
            OperatorId = operatorId,
            OperatorName = operatorName,
        };
    }
}
