using System.Globalization;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Expressions;

/// <summary>How many arguments a function takes and, as far as that shows before evaluation, of what kind.</summary>
public sealed class FunctionSignature
{
    private readonly ValueKinds[] _required;
    private readonly ValueKinds[] _optional;
    private readonly ValueKinds _further;

    private FunctionSignature(ValueKinds[] required, ValueKinds[] optional, ValueKinds further)
        => (_required, _optional, _further) = (required, optional, further);

    /// <summary>No argument.</summary>
    public static FunctionSignature None { get; } = new([], [], ValueKinds.None);

    /// <summary>Any number of arguments of any kind.</summary>
    public static FunctionSignature Anything { get; } = new([], [], ValueKinds.Any);

    /// <summary>Exactly these arguments.</summary>
    public static FunctionSignature Of(params ValueKinds[] required) => new(required, [], ValueKinds.None);

    /// <summary>The same, and up to these more at the end.</summary>
    public FunctionSignature Optionally(params ValueKinds[] optional) => new(_required, optional, ValueKinds.None);

    /// <summary>The same, and any number more of this kind.</summary>
    public FunctionSignature AndMore(ValueKinds further) => new(_required, [], further);

    /// <summary>What is wrong with the arguments of a call; null when nothing is.</summary>
    internal string? Check(string name, ExpressionNode[] arguments)
    {
        var most = _required.Length + _optional.Length;
        if (arguments.Length < _required.Length || (_further == ValueKinds.None && arguments.Length > most))
        {
            return $"{name} should have {Describe(most)}, found {arguments.Length.ToString(CultureInfo.InvariantCulture)}.";
        }

        for (var index = 0; index < arguments.Length; index++)
        {
            var expected = ExpectedAt(index);
            var given = arguments[index].Kinds;
            if ((expected & ValueKinds.Any) == 0 && (given & ValueKinds.Any) == 0 && (expected & given) == 0)
            {
                return $"{arguments[index]} is not a {Names(expected)} expression in {name}(...).";
            }
        }

        return null;
    }

    private ValueKinds ExpectedAt(int index)
    {
        if (index < _required.Length)
        {
            return _required[index];
        }

        index -= _required.Length;
        return index < _optional.Length ? _optional[index] : _further;
    }

    private string Describe(int most)
    {
        var least = _required.Length;
        return (_further != ValueKinds.None, least == most) switch
        {
            (true, _) => $"at least {Count(least)}",
            (_, true) => Count(least),
            _ => $"between {least.ToString(CultureInfo.InvariantCulture)} and {Count(most)}",
        };
    }

    private static string Count(int number) => number == 1 ? "1 argument" : $"{number.ToString(CultureInfo.InvariantCulture)} arguments";

    private static string Names(ValueKinds kinds)
        => kinds.ToString().Replace("Text", "String", StringComparison.Ordinal).Replace("List", "Array", StringComparison.Ordinal).Replace(", ", " or ", StringComparison.Ordinal);
}
