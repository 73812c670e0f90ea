using System.Text.Json;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>The functions that a case may say it requires of the application.</summary>
internal static class CaseFunctions
{
    private static readonly ExpressionFunction[] Known =
    [
        ExpressionFunction.Create("custom", FunctionSignature.Of(ValueKinds.Number).AndMore(ValueKinds.Number), ValueKinds.Number, AddFirstTwo),
        ExpressionFunction.Create("contoso.sqrt", FunctionSignature.Of(ValueKinds.Any), ValueKinds.Any, SquareRoot),
    ];

    public static FunctionTable For(JsonElement testCase)
    {
        if (!testCase.TryGetProperty("requires", out var requirements))
        {
            return FunctionTable.Prebuilt;
        }

        var words = string.Join('\n', requirements.EnumerateArray().Select(requirement => requirement.GetString()));
        return FunctionTable.Prebuilt.With(Known.Where(function => words.Contains($"{function.Name}(", StringComparison.Ordinal)));
    }

    private static object? AddFirstTwo(in FunctionArguments arguments)
        => arguments.TryInteger(0, out var left) && arguments.TryInteger(1, out var right) ? left + right : null;

    private static object? SquareRoot(in FunctionArguments arguments)
        => double.TryParse(ExpressionValues.ToText(arguments[0], System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Math.Sqrt(number)
            : null;
}
