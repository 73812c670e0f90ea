namespace ContactBot.Simulator.Control.Phones;

/// <summary>What is to be different about a phone; what is null stays.</summary>
/// <param name="ProfileName">The name in WhatsApp.</param>
/// <param name="Reachable">Switched on or off.</param>
/// <param name="ReadReceipts">Whether senders learn that a message has been read.</param>
/// <param name="WindowOpen">False closes WhatsApp's window as if a day had passed, true opens it as if the citizen had just written.</param>
internal sealed record PhoneChange(string? ProfileName = null, bool? Reachable = null, bool? ReadReceipts = null, bool? WindowOpen = null);
