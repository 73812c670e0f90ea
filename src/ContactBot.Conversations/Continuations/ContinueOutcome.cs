namespace ContactBot.Conversations.Continuations;

/// <summary>What became of a conversation that was to go on by itself.</summary>
public enum ContinueOutcome
{
    /// <summary>It is durable, now or since an earlier call.</summary>
    Done,

    /// <summary>A person has the conversation, or too much waits in it; nothing has happened.</summary>
    NotNow,

    /// <summary>The bot failed; nothing has happened.</summary>
    Failed,

    UnknownConversation,
}
