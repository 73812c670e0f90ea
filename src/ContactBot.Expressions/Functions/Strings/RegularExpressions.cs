using ContactBot.Expressions.Syntax;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Strings;

/// <summary><c>isMatch(text, pattern)</c>. A pattern written in the expression is compiled while that is parsed; each match has a time limit.</summary>
internal static class RegularExpressions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("isMatch", FunctionSignature.Of(Text, Text), ValueKinds.Boolean, Match).Checked(Validate).Prepared(Prepare),
    ];

    private static object? Match(in FunctionArguments arguments)
        => arguments.TryTextOrNull(0, out var text) && arguments.TryTextOrNull(1, out var pattern)
            ? Boxed.Of(LimitedRegex.IsMatch(LimitedRegex.Create(pattern), text, arguments.Context))
            : null;

    private static string? Validate(ExpressionNode[] arguments)
    {
        if (arguments[1] is not ConstantNode { Value: string pattern })
        {
            return null;
        }

        try
        {
            _ = LimitedRegex.Create(pattern);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static FunctionEvaluator? Prepare(ExpressionNode[] arguments, FunctionTable functions)
    {
        if (arguments[1] is not ConstantNode { Value: string pattern })
        {
            return null;
        }

        var regex = LimitedRegex.Create(pattern);
        return (in call) => call.TryTextOrNull(0, out var text) ? Boxed.Of(LimitedRegex.IsMatch(regex, text, call.Context)) : null;
    }
}
