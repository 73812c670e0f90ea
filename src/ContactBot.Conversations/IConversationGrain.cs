using ContactBot.Conversations.Continuations;
using ContactBot.Conversations.Operators;

namespace ContactBot.Conversations;

/// <summary>
/// One conversation: the only writer of its transcript and state. Turns never overlap; a call that says it is durable is.
/// </summary>
public interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>Creates the conversation if it is new and tells the bot who is there.</summary>
    /// <returns>True if it was created now.</returns>
    Task<bool> StartAsync(ConversationStart start);

    /// <summary>
    /// Takes in what the citizen's side sent. Completes when it is durable; the answer comes through <see cref="WatchAsync"/>.
    /// </summary>
    Task<ReceiveResult> ReceiveAsync(InboundActivity activity);

    /// <summary>Lets the bot go on by itself, once for each key; completes when it is durable.</summary>
    Task<ContinueOutcome> ContinueAsync(ProactiveActivity proactive);

    /// <summary>Null if the conversation was never started.</summary>
    Task<ConversationView?> GetAsync();

    /// <summary>
    /// Sends everything behind <paramref name="after"/> to the observer from now on, and returns what is already there. The
    /// watch ends by itself after a minute: call again to keep it, which also brings what a broken node lost.
    /// </summary>
    Task<TranscriptPage> WatchAsync(IConversationObserver observer, long after, Audience audience);

    Task UnwatchAsync(IConversationObserver observer);

    /// <summary>A page of the transcript, oldest first, at most <paramref name="limit"/> (1–1000) entries.</summary>
    Task<TranscriptPage> ReadAsync(long after, Audience audience, int limit);

    /// <summary>Adds a line of the contact centre itself, once for each key.</summary>
    /// <returns>False if there is no such conversation.</returns>
    Task<bool> NoteAsync(SystemNote note);

    /// <summary>The operator takes the waiting conversation. Refused if somebody else has it.</summary>
    Task<CommandResult> TakeAsync(OperatorIdentity operatorIdentity);

    /// <summary>The operator writes. <paramref name="externalId"/> makes a repeated call harmless.</summary>
    Task<CommandResult> SayAsync(OperatorIdentity operatorIdentity, string text, string externalId);

    /// <summary>The operator sends an approved text, by its purpose (<see cref="Outbox.WritingTemplate"/>).</summary>
    Task<CommandResult> SayTemplateAsync(OperatorIdentity operatorIdentity, string purpose, string externalId);

    /// <summary>Shows the citizen that the operator writes; kept nowhere.</summary>
    Task TypingAsync(OperatorIdentity operatorIdentity);

    /// <summary>Gives the conversation back to the bot.</summary>
    Task<CommandResult> ReturnToBotAsync(OperatorIdentity operatorIdentity, string? note);

    /// <summary>Ends the talk with an outcome, which goes into the case.</summary>
    Task<CommandResult> CloseAsync(OperatorIdentity operatorIdentity, ConversationOutcome outcome, string? note);
}
