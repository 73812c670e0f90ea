using System.Globalization;
using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;

namespace ContactBot.Expressions;

/// <summary>The evaluated arguments of one call, and what the call stands in.</summary>
public readonly ref struct FunctionArguments
{
    private readonly ReadOnlySpan<object?> _values;

    internal FunctionArguments(ReadOnlySpan<object?> values, CallNode call, EvaluationContext context)
    {
        _values = values;
        Call = call;
        Context = context;
    }

    /// <summary>The call in the expression.</summary>
    public CallNode Call { get; }

    /// <summary>The evaluation that the call is part of.</summary>
    public EvaluationContext Context { get; }

    /// <summary>How many arguments were given.</summary>
    public int Count => _values.Length;

    /// <summary>The value of one argument.</summary>
    public object? this[int index] => _values[index];

    /// <summary>All values; valid only during the call.</summary>
    public ReadOnlySpan<object?> Values => _values;

    /// <summary>Makes the call fail; returns null so that a function can return it.</summary>
    public object? Fail(string error) => Context.Fail(error);

    /// <summary>Fails with "<c>argument</c> what", naming the argument as it is written.</summary>
    public object? FailAt(int index, string what) => Context.Fail($"{Call.Arguments[index]} {what}");

    /// <summary>A text argument; fails when it is anything else.</summary>
    public bool TryText(int index, out string text)
    {
        if (_values[index] is string value)
        {
            Context.Spend(value.Length / ExpressionLimits.CharactersAnOperation);
            text = value;
            return true;
        }

        text = "";
        FailAt(index, "is not a string.");
        return false;
    }

    /// <summary>A text argument, null counting as empty; fails when it is anything else.</summary>
    public bool TryTextOrNull(int index, out string text)
    {
        text = _values[index] as string ?? "";
        if (_values[index] is null or string)
        {
            Context.Spend(text.Length / ExpressionLimits.CharactersAnOperation);
            return true;
        }

        FailAt(index, "is neither a string nor a null object.");
        return false;
    }

    /// <summary>A number argument; fails when it is anything else.</summary>
    internal bool TryNumber(int index, out Numeric number)
    {
        if (Numbers.TryRead(_values[index], out number))
        {
            return true;
        }

        FailAt(index, "is not a number.");
        return false;
    }

    /// <summary>An integer argument; a real number is none, whatever its value. Fails when it is anything else.</summary>
    public bool TryInteger(int index, out long number)
    {
        if (Numbers.TryRead(_values[index], out var numeric) && numeric.IsInteger)
        {
            number = numeric.Integer;
            return true;
        }

        number = 0;
        FailAt(index, "is not an integer.");
        return false;
    }

    /// <summary>An integer argument of 32 bits; fails when it is anything else.</summary>
    public bool TryInt32(int index, out int number)
    {
        number = 0;
        if (!TryInteger(index, out var value))
        {
            return false;
        }

        if (value is < int.MinValue or > int.MaxValue)
        {
            Fail($"{value.ToString(CultureInfo.InvariantCulture)} must be a 32-bit signed integer.");
            return false;
        }

        number = (int)value;
        return true;
    }

    /// <summary>A list argument; fails when it is anything else.</summary>
    public bool TryList(int index, out ValueList list)
    {
        if (ValueList.TryRead(_values[index], out list))
        {
            Context.Spend(list.Count);
            return true;
        }

        FailAt(index, "is not a list.");
        return false;
    }

    /// <summary>The culture that the argument at <paramref name="index"/> names, or that of the evaluation when it is absent; fails on an unknown name.</summary>
    internal bool TryCulture(int index, out CultureInfo culture)
    {
        culture = Context.Culture;
        return Count <= index || Cultures.TryFind(_values[index], this, out culture);
    }
}
