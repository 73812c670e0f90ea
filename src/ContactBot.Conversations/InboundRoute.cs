namespace ContactBot.Conversations;

/// <summary>The way back to the citizen, for channels whose messages leave through the outbox.</summary>
/// <param name="Sender">The address on the municipality's side, which answers.</param>
/// <param name="Recipient">The address on the citizen's side.</param>
/// <param name="Reference">What else the channel needs to write there, JSON; null if nothing.</param>
[GenerateSerializer, Immutable]
public sealed record InboundRoute(string Sender, string Recipient, string? Reference = null);
