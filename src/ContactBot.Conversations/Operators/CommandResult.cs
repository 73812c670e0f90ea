namespace ContactBot.Conversations.Operators;

/// <summary>What became of an operator's command.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Conversation">The conversation after it; null if it is unknown or not the operator's to see.</param>
[GenerateSerializer, Immutable]
public sealed record CommandResult(CommandOutcome Outcome, ConversationView? Conversation);

/// <summary>What became of an operator's command.</summary>
public enum CommandOutcome
{
    Done,

    /// <summary>No such conversation, or it belongs to a body that the operator does not serve.</summary>
    Unknown,

    /// <summary>Another operator has it.</summary>
    Taken,

    /// <summary>Its owner does not allow it now (for example it is closed, or with the bot).</summary>
    NotAllowed,

    /// <summary>The channel takes only approved texts now (WhatsApp, 24 hours after the citizen's last message).</summary>
    OnlyTemplates,

    /// <summary>The citizen wants no messages.</summary>
    OptedOut,

    /// <summary>Could not be made durable; nothing happened, try again.</summary>
    Busy,
}
