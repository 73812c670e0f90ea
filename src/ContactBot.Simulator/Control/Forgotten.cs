namespace ContactBot.Simulator.Control;

/// <summary>Everything has been forgotten: who watches starts anew.</summary>
internal sealed record Forgotten : IFeedItem;
