using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Timex;

/// <summary><c>resolve(timex)</c>: the date, time or date and time that it names.</summary>
internal static class TimexFunctions
{
    public static IEnumerable<ExpressionFunction> All => [ExpressionFunction.Create("resolve", FunctionSignature.Of(Any), Text, Resolve)];

    private static object? Resolve(in FunctionArguments arguments)
    {
        if (!TimexValues.TryRead(arguments, 0, out var timex))
        {
            return null;
        }

        return timex.Types.Count == 0
            ? arguments.FailAt(0, "has no types: it can't be resolved.")
            : TimexResolver.Resolve([TimexFormat.Format(timex)]).Values[0].Value;
    }
}
