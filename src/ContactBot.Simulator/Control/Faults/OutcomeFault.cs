using ContactBot.Simulator.Messaging.Messages;

namespace ContactBot.Simulator.Control.Faults;

/// <summary>Where the message ends instead of arriving.</summary>
/// <param name="Status"><c>failed</c>, <c>undelivered</c>, or <c>sent</c>, when nobody ever says what became of it.</param>
/// <param name="ErrorCode">Twilio's number; null: 30008.</param>
internal sealed record OutcomeFault(MessageStatus Status, int? ErrorCode = null);
