using ContactBot.Expressions.Syntax;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Conversions;

/// <summary><c>stringOrValue(text)</c>: interpolates the text; when it is nothing but one <c>${expression}</c> the result is that expression's value.</summary>
internal static class StringOrValue
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("stringOrValue", FunctionSignature.Of(Text), Any, static (in _) => null)
            .Prepared(static (_, functions) => (in arguments) => Evaluate(arguments, functions)),
    ];

    private static object? Evaluate(in FunctionArguments arguments, FunctionTable functions)
    {
        if (!arguments.TryText(0, out var text))
        {
            return null;
        }

        var parts = Parser.ParseInterpolated(text, functions);
        return parts.Children is [not ConstantNode and var only] ? only.Evaluate(arguments.Context) : parts.Evaluate(arguments.Context);
    }
}
