using ContactBot.Expressions.Values;

namespace ContactBot.Expressions;

/// <summary>Memory whose identifiers are the properties of one object: a dictionary, a JSON node or any .NET object.</summary>
public sealed class ObjectMemory(object? root) : IWritableMemory
{
    private readonly object? _root = root is System.Text.Json.JsonElement element ? JsonValues.FromElement(element) : root;

    /// <summary>A memory that knows no identifier.</summary>
    public static ObjectMemory Empty { get; } = new(null);

    /// <inheritdoc/>
    public bool TryResolve(string identifier, out object? value) => Properties.TryGet(_root, identifier, out value);

    internal bool TryResolve(string identifier, ref PropertyPlace place, out object? value) => Properties.TryGet(_root, identifier, ref place, out value);

    /// <inheritdoc/>
    public bool TryAssign(string identifier, object? value) => Properties.TrySet(_root, identifier, value);
}
