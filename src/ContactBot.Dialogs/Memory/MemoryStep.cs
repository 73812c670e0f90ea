using ContactBot.Expressions;

namespace ContactBot.Dialogs.Memory;

/// <summary>One step of a path: a property by its name, or an element or property by a computed index.</summary>
internal readonly record struct MemoryStep(string? Name, Expression? Index);
