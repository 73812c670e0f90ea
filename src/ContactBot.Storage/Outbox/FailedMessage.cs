namespace ContactBot.Storage.Outbox;

/// <summary>A message that did not arrive and that nobody has seen to.</summary>
/// <param name="Message">Without its parts.</param>
/// <param name="Recipient">The address on the citizen's side.</param>
/// <param name="UserName">The citizen's, if they gave one.</param>
/// <param name="Json">The activity, as it stands in the transcript.</param>
public sealed record FailedMessage(OutboxMessage Message, string Recipient, string? UserName, ReadOnlyMemory<byte> Json);
