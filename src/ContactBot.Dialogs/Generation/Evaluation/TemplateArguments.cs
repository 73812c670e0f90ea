using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>The values that a call gives to a template's parameters.</summary>
internal sealed class TemplateArguments(IReadOnlyList<string> parameters, object?[] values)
{
    private readonly int _count = Math.Min(parameters.Count, values.Length);

    public bool TryFind(string identifier, out object? value)
    {
        for (var index = 0; index < _count; index++)
        {
            if (parameters[index].Equals(identifier, StringComparison.OrdinalIgnoreCase))
            {
                value = values[index];
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Whether a template sees the same values with the one as with the other.</summary>
    public static bool AreSame(TemplateArguments? left, TemplateArguments? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return left is not null && right is not null && left.HasSameValues(right);
    }

    /// <summary>Equal for arguments that are the same.</summary>
    public int Hash()
    {
        var hash = new HashCode();
        for (var index = 0; index < _count; index++)
        {
            hash.Add(values[index], ExpressionValues.Equality);
        }

        return hash.ToHashCode();
    }

    private bool HasSameValues(TemplateArguments other)
    {
        if (_count != other._count)
        {
            return false;
        }

        for (var index = 0; index < _count; index++)
        {
            if (Name(index) != other.Name(index) || !ExpressionValues.AreEqual(Value(index), other.Value(index)))
            {
                return false;
            }
        }

        return true;
    }

    private string Name(int index) => parameters[index];

    private object? Value(int index) => values[index];
}
