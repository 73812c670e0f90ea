using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Phones;

/// <summary>A citizen's phone.</summary>
/// <param name="Number">In E.164.</param>
/// <param name="ProfileName">The name that its owner gave to WhatsApp.</param>
/// <param name="Reachable">False: switched off.</param>
/// <param name="ReadReceipts">WhatsApp tells the sender when a message has been read.</param>
internal sealed record Phone(string Number, string ProfileName, bool Reachable = true, bool ReadReceipts = true) : IFeedItem;
