using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>A status callback that is made up: late, doubled, or wrong. The message stays as it is.</summary>
internal sealed record CallbackRequest(MessageStatus Status, int? ErrorCode = null, int Copies = 1);
