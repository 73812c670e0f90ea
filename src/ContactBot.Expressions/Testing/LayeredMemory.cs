namespace ContactBot.Expressions.Testing;

/// <summary>Memories of which the last one that knows an identifier gives its value, even if that is null.</summary>
public sealed class LayeredMemory(IReadOnlyList<IExpressionMemory> layers) : IExpressionMemory
{
    /// <inheritdoc/>
    public bool TryResolve(string identifier, out object? value)
    {
        for (var index = layers.Count - 1; index >= 0; index--)
        {
            if (layers[index].TryResolve(identifier, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }
}
