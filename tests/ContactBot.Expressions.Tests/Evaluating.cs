namespace ContactBot.Expressions.Tests;

/// <summary>Evaluates an expression over a scope written as JSON.</summary>
internal static class Evaluating
{
    public static object? Value(string expression, string scope = "{}", EvaluationOptions? options = null)
    {
        var result = Expression.Parse(expression).Evaluate(Memory(scope), options);
        Assert.Null(result.Error);
        return result.Value;
    }

    public static string Error(string expression, string scope = "{}", EvaluationOptions? options = null)
    {
        var error = Expression.Parse(expression).Evaluate(Memory(scope), options).Error;
        Assert.NotNull(error);
        return error;
    }

    /// <summary>The value as compact JSON, which compares lists and objects by what is in them.</summary>
    public static string Json(string expression, string scope = "{}", EvaluationOptions? options = null) => JsonValues.ToText(Value(expression, scope, options));

    public static ObjectMemory Memory(string scope) => new(JsonValues.Parse(scope));
}
