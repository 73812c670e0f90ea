namespace ContactBot.Storage.Conversations;

/// <summary>Who answers in a conversation. Exactly one at any moment; stored as its name.</summary>
public enum ConversationOwner
{
    /// <summary>The dialogs answer.</summary>
    Bot,

    /// <summary>The citizen waits for an operator; what they write is kept for that operator.</summary>
    Waiting,

    /// <summary>An operator answers; the bot is silent.</summary>
    Operator,

    /// <summary>The talk is over, the operator finishes the case.</summary>
    WrapUp,

    /// <summary>Over. A new message of the citizen opens it again with the bot.</summary>
    Closed,
}
