using System.Text.Json.Nodes;

namespace ContactBot.Benchmarks.Engine;

/// <summary>What one piece of work cost.</summary>
/// <param name="Kind">The sort of work: evaluate, parse, generate, turn, load.</param>
/// <param name="Name">Which piece.</param>
/// <param name="Nanoseconds">The median of the batches, each time.</param>
/// <param name="Bytes">Allocated each time; null where that can't be told.</param>
/// <param name="Result">What the work gave, to be held against what another engine gave; null where it gives nothing to compare.</param>
internal sealed record Sample(string Kind, string Name, double Nanoseconds, double? Bytes, JsonNode? Result);
