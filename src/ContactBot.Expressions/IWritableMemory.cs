namespace ContactBot.Expressions;

/// <summary>A memory whose root identifiers <c>setPathToValue</c> may assign.</summary>
public interface IWritableMemory : IExpressionMemory
{
    /// <summary>Sets a root identifier; false when this memory does not take it.</summary>
    bool TryAssign(string identifier, object? value);
}
