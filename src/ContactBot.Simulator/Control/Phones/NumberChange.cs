namespace ContactBot.Simulator.Control.Phones;

/// <summary>What a number of the municipality calls when a message comes in; null: the program on this server.</summary>
internal sealed record NumberChange(string Address, Uri? MessageUrl = null, string? MessageMethod = null, Uri? FallbackUrl = null);
