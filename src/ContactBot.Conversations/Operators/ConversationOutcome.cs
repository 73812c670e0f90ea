namespace ContactBot.Conversations.Operators;

/// <summary>How a talk with an operator ended.</summary>
public enum ConversationOutcome
{
    Resolved,

    /// <summary>The case stays open: an office goes on with it.</summary>
    Forwarded,

    /// <summary>Nothing could be done here.</summary>
    NotResolved,

    /// <summary>The citizen did not answer any more.</summary>
    Abandoned,
}
