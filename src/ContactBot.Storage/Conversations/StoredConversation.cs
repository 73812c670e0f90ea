using ContactBot.Storage.Outbox;

namespace ContactBot.Storage.Conversations;

/// <summary>What a turn starts from.</summary>
/// <param name="Conversation">The row.</param>
/// <param name="ConversationState">The dialog state, UTF-8 JSON; empty if there was no bot turn yet.</param>
/// <param name="UserState">The user scope, UTF-8 JSON; empty if nothing is known.</param>
/// <param name="Route">How what is said reaches the citizen; null where they come and read it themselves.</param>
public sealed record StoredConversation(
    ConversationSnapshot Conversation, ReadOnlyMemory<byte> ConversationState, ReadOnlyMemory<byte> UserState, ChannelRoute? Route);
