namespace ContactBot.Storage.Outbox;

/// <summary>A message that is to be sent.</summary>
/// <param name="Message">Without its parts.</param>
/// <param name="Route">The way to the citizen, as it is at this moment.</param>
/// <param name="Language">The conversation's, BCP 47.</param>
/// <param name="ExternalId">What the provider calls the part that is next; null until it is known.</param>
/// <param name="Json">The activity, as it stands in the transcript.</param>
public sealed record WaitingMessage(
    OutboxMessage Message, ChannelRoute Route, string Language, string? ExternalId, ReadOnlyMemory<byte> Json);
