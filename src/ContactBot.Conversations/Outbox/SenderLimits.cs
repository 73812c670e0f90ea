namespace ContactBot.Conversations.Outbox;

/// <summary>What a provider bears from one sender.</summary>
/// <param name="PerSecond">Messages a second; above 0.</param>
/// <param name="AtOnce">Requests at the same time, each to another citizen; 1 or more.</param>
public sealed record SenderLimits(double PerSecond, int AtOnce);
