using ContactBot.Expressions.Functions.Objects.JsonPaths;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Objects;

/// <summary><c>jPath(json, path)</c>: one match is returned itself, several as a list; none is an error.</summary>
internal static class JsonPathFunctions
{
    public static IEnumerable<ExpressionFunction> All => [ExpressionFunction.Create("jPath", FunctionSignature.Of(Any, Text), Any, Evaluate)];

    private static object? Evaluate(in FunctionArguments arguments)
    {
        if (!arguments.TryText(1, out var path))
        {
            return null;
        }

        var root = arguments[0] is string text ? JsonValues.Parse(text) : arguments[0];
        if (!ValueObject.TryRead(root, out _) && !ValueList.TryRead(root, out _))
        {
            return arguments.FailAt(0, "is neither an object nor JSON text.");
        }

        var found = JsonPath.Parse(path).Select(new PathSearch(root, arguments.Context));
        return found.Count switch
        {
            0 => arguments.Fail($"There is no matched node for the path {path} in the JSON."),
            1 => found[0],
            _ => found,
        };
    }
}
