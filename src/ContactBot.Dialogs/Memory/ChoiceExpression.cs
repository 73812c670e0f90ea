using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Memory;

/// <summary>A property that is one of a few words, written or computed. Immutable and thread safe.</summary>
public sealed class ChoiceExpression<T>
    where T : struct, Enum
{
    private readonly T _written;
    private readonly StringExpression? _computed;

    internal ChoiceExpression(T written, StringExpression? computed = null) => (_written, _computed) = (written, computed);

    /// <summary>Whether it is the same in every turn, and what it is.</summary>
    public bool IsConstant(out T value)
    {
        value = _written;
        return _computed is null;
    }

    /// <summary>The choice; where what is computed is none of the words, the one that holds when the property is absent.</summary>
    public T Evaluate(ActionContext context)
        => _computed?.Evaluate(context) is { } word && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : _written;
}
