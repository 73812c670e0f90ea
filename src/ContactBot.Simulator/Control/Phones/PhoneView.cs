namespace ContactBot.Simulator.Control.Phones;

/// <summary>A citizen's phone as one sees it from outside.</summary>
/// <param name="Number">In E.164.</param>
/// <param name="ProfileName">The name in WhatsApp.</param>
/// <param name="Reachable">Switched on.</param>
/// <param name="ReadReceipts">Senders learn that a message has been read.</param>
/// <param name="WindowOpen">WhatsApp: free words may come.</param>
internal sealed record PhoneView(string Number, string ProfileName, bool Reachable, bool ReadReceipts, bool WindowOpen);
