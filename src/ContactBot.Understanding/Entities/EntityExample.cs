namespace ContactBot.Understanding.Entities;

/// <summary>A sentence and what is named in it.</summary>
public sealed record EntityExample(string Text, IReadOnlyList<EntitySpan> Entities);
