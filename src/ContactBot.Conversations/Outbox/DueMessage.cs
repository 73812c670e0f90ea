namespace ContactBot.Conversations.Outbox;

/// <summary>A message whose moment has come.</summary>
internal sealed record DueMessage(Guid Id, string ConversationId);
