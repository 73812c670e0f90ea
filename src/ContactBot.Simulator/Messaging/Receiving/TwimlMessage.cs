namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>A message that the program asks for in its answer to a webhook.</summary>
internal sealed record TwimlMessage(string Body, IReadOnlyList<string> MediaUrls);
