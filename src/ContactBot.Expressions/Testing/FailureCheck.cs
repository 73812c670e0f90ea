using System.Text.Json;

namespace ContactBot.Expressions.Testing;

/// <summary>Runs a case of format <c>bad-expressions/1</c>: an expression that must fail, and where.</summary>
internal static class FailureCheck
{
    /// <summary>Why the case failed; null when it passed.</summary>
    public static string? Run(JsonElement testCase, CaseScopes scopes)
    {
        var text = testCase.GetProperty("expression").GetString()!;
        var mayFailLater = testCase.GetProperty("where").GetString() switch
        {
            "parse" => false,
            "any" => true,
            var where => throw new FormatException($"unknown where \"{where}\""),
        };
        if (Parse(text, out var expression, out var message))
        {
            message = mayFailLater ? Evaluate(expression!, scopes.MemoryOf(testCase)) : null;
        }

        return message is null
            ? $"expected a failure, but it is accepted as {expression}"
            : testCase.TryGetProperty("errorEquals", out var expected) && expected.GetString() != message
                ? $"expected the error \"{expected.GetString()}\", got \"{message}\""
                : null;
    }

    private static bool Parse(string text, out Expression? expression, out string? message)
    {
        try
        {
            (expression, message) = (Expression.Parse(text), null);
            return true;
        }
        catch (ExpressionException exception)
        {
            (expression, message) = (null, exception.Message);
            return false;
        }
    }

    // The format counts an exception as a failure like any other.
    private static string? Evaluate(Expression expression, IExpressionMemory memory)
    {
        try
        {
            return expression.Evaluate(memory).Error;
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }
}
