using ContactBot.Conversations;
using ContactBot.Conversations.Operators;
using Microsoft.Extensions.Logging;

namespace ContactBot.Operators.Desk;

/// <summary>
/// All that a console asks of conversations, each time for one operator: what belongs to a body that the operator does not
/// serve does not exist for them. Thread safe.
/// </summary>
public sealed class OperatorDesk(IGrainFactory grains, WatchOptions options, TimeProvider time, ILogger<OperatorDesk> logger)
{
    /// <summary>The longest text that is sent at once, in characters.</summary>
    public const int MaximumTextLength = 4000;

    /// <summary>The longest note, in characters.</summary>
    public const int MaximumNoteLength = 2000;

    /// <summary>The queues of the operator's bodies; to be started and disposed by the caller.</summary>
    public QueueWatch WatchQueues(OperatorIdentity who) => new(grains, who.BodyIds, options, time, logger);

    /// <summary>One conversation, to be started and disposed by the caller; null if there is none that the operator may see.</summary>
    public async Task<ConversationWatch?> OpenAsync(OperatorIdentity who, string conversationId) =>
        await grains.GetGrain<IConversationGrain>(conversationId).GetAsync() is { } conversation && who.BodyIds.Contains(conversation.BodyId)
            ? new ConversationWatch(grains, conversation, options, time, logger)
            : null;

    public Task<CommandResult> TakeAsync(OperatorIdentity who, string conversationId) => Conversation(conversationId).TakeAsync(who);

    /// <summary>Writes to the citizen; <paramref name="externalId"/> makes a repeated call harmless.</summary>
    public Task<CommandResult> SayAsync(OperatorIdentity who, string conversationId, string text, string externalId) =>
        Conversation(conversationId).SayAsync(who, text, externalId);

    /// <summary>Sends an approved text, by its purpose.</summary>
    public Task<CommandResult> SayTemplateAsync(OperatorIdentity who, string conversationId, string purpose, string externalId) =>
        Conversation(conversationId).SayTemplateAsync(who, purpose, externalId);

    public Task TypingAsync(OperatorIdentity who, string conversationId) => Conversation(conversationId).TypingAsync(who);

    public Task<CommandResult> ReturnToBotAsync(OperatorIdentity who, string conversationId, string? note) =>
        Conversation(conversationId).ReturnToBotAsync(who, Trimmed(note));

    public Task<CommandResult> CloseAsync(OperatorIdentity who, string conversationId, ConversationOutcome outcome, string? note) =>
        Conversation(conversationId).CloseAsync(who, outcome, Trimmed(note));

    private IConversationGrain Conversation(string conversationId) => grains.GetGrain<IConversationGrain>(conversationId);

    private static string? Trimmed(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}
