using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Memory;

/// <summary>
/// A place in memory, such as <c>user.profile.name</c>, <c>$city</c> or <c>dialog.items[$index]</c>. Immutable and thread safe.
/// </summary>
public sealed class MemoryPath
{
    private readonly MemoryStep[] _steps;

    private MemoryPath(string text, string root, MemoryStep[] steps) => (Text, Root, _steps) = (text, root, steps);

    /// <summary>The path as written.</summary>
    public string Text { get; }

    /// <summary>The scope it begins in, shorthand resolved: <c>dialog</c> for <c>$city</c>.</summary>
    internal string Root { get; }

    internal ReadOnlySpan<MemoryStep> Steps => _steps;

    /// <summary>In lower case, from its scope, up to the first computed step: what two ways of writing one place have in common.</summary>
    internal string Normalized
        => string.Join('.', _steps.TakeWhile(step => step.Name is not null).Select(step => step.Name!).Prepend(Root)).ToLowerInvariant();

    /// <summary>Parses a path.</summary>
    /// <exception cref="InvalidOperationException">The text is no path.</exception>
    public static MemoryPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return From(Expression.Parse(text.Trim()).Root, text) ?? throw new InvalidOperationException($"'{text}' is not a path into memory.");
        }
        catch (ExpressionException exception)
        {
            throw new InvalidOperationException($"'{text}' is not a path into memory: {exception.Detail}", exception);
        }
    }

    /// <summary>The path that an expression consists of; null where it is anything else.</summary>
    internal static MemoryPath? From(ExpressionNode node, string text)
    {
        var steps = new List<MemoryStep>();
        return Unfold(node, steps) is { } root ? new MemoryPath(text, Expand(root, steps), [.. steps]) : null;
    }

    public override string ToString() => Text;

    private static string? Unfold(ExpressionNode node, List<MemoryStep> steps)
    {
        switch (node)
        {
            case IdentifierNode identifier:
                return identifier.Name;
            case PropertyNode property:
                var owner = Unfold(property.Instance, steps);
                steps.Add(new MemoryStep(property.Name, null));
                return owner;
            case IndexNode index:
                var list = Unfold(index.Instance, steps);
                steps.Add(index.Index is ConstantNode { Value: string name } ? new MemoryStep(name, null) : new MemoryStep(null, Expression.Of(index.Index)));
                return list;
            default:
                return null;
        }
    }

    private static string Expand(string root, List<MemoryStep> steps)
    {
        var (scope, prefix) = MemoryShorthand.Split(root);
        if (prefix == 0)
        {
            return root;
        }

        if (root.Length > prefix)
        {
            steps.Insert(0, new MemoryStep(root[prefix..], null));
        }

        steps.InsertRange(0, scope.Skip(1).Select(name => new MemoryStep(name, null)));
        return scope[0];
    }
}
