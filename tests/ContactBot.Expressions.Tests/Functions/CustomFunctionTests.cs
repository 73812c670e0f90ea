using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Tests.Functions;

public sealed class CustomFunctionTests
{
    private static readonly FunctionTable Functions = FunctionTable.Prebuilt.With(
        ExpressionFunction.Create("tax.code", FunctionSignature.Of(Text).Optionally(Number), Text, static (in arguments) => arguments.TryText(0, out var text) ? $"<{text}>" : null),
        ExpressionFunction.CreateLazy("twice!", FunctionSignature.Of(Any), List, static (call, context) => new List<object?> { call.Arguments[0].Evaluate(context), call.Arguments[0].Evaluate(context) }),
        ExpressionFunction.Create("fail", FunctionSignature.None, Any, static (in arguments) => arguments.Fail("it was meant to")),
        ExpressionFunction.Create("explode", FunctionSignature.None, Any, static (in _) => throw new InvalidOperationException("boom")),
        ExpressionFunction.Create("toUpper", FunctionSignature.Of(Text), Text, static (in _) => "replaced"));

    [Theory]
    [InlineData("tax.code('a')", "\"<a>\"")]
    [InlineData("TAX.Code('a')", "\"<a>\"")]
    [InlineData("twice!(1 + 1)", "[2,2]")]
    [InlineData("toUpper('a')", "\"replaced\"")]
    [InlineData("foreach([1], x, twice!(x))", "[[1,1]]")]
    [InlineData("`${tax.code('a')}`", "\"<a>\"")]
    [InlineData("stringOrValue('${tax.code(\\'a\\')}')", "\"<a>\"")]
    public void A_function_of_ones_own_is_called_like_any_other(string text, string json)
        => Assert.Equal(json, JsonValues.ToText(Expression.Parse(text, Functions).Evaluate(ObjectMemory.Empty).Value));

    [Theory]
    [InlineData("fail()", "it was meant to")]
    [InlineData("explode()", "boom")]
    [InlineData("concat('a', fail())", "it was meant to")]
    [InlineData("foreach([1, 2], x, fail())", "it was meant to")]
    public void A_failure_or_an_exception_is_the_result(string text, string error) => Assert.Equal(error, Expression.Parse(text, Functions).Evaluate(ObjectMemory.Empty).Error);

    [Fact]
    public void Cancellation_is_no_mistake_of_the_data()
    {
        var functions = FunctionTable.Prebuilt.With(ExpressionFunction.Create("cancel", FunctionSignature.None, Any, static (in _) => throw new OperationCanceledException()));
        Assert.Throws<OperationCanceledException>(() => Expression.Parse("cancel()", functions).Evaluate(ObjectMemory.Empty));
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_parse_time()
    {
        var exception = Assert.Throws<ExpressionException>(() => Expression.Parse("tax.code('a', 'b')", Functions));
        Assert.Equal("'b' is not a Number expression in tax.code(...).", exception.Message);
    }

    [Fact]
    public void A_fallback_is_asked_for_names_that_the_table_does_not_know()
    {
        var functions = FunctionTable.Prebuilt.WithFallback(static name => name.StartsWith("my.", StringComparison.Ordinal)
            ? ExpressionFunction.Create(name, FunctionSignature.Anything, Text, (in _) => name)
            : null);

        Assert.Equal("my.own", Expression.Parse("my.own()", functions).Evaluate(ObjectMemory.Empty).Value);
        Assert.Throws<ExpressionException>(() => Expression.Parse("your.own()", functions));
    }

    [Fact]
    public void A_lazy_function_sees_the_variables_of_the_lambda_around_it()
    {
        var functions = FunctionTable.Prebuilt.With(ExpressionFunction.CreateLazy("read", FunctionSignature.None, Any, static (_, context) => context.Memory.TryResolve("x", out var value) ? value : "unknown"));
        Assert.Equal("[1,2]", JsonValues.ToText(Expression.Parse("foreach([1, 2], x, read())", functions).Evaluate(ObjectMemory.Empty).Value));
    }

    [Fact]
    public void Evaluations_inside_evaluations_end_at_the_maximum_depth()
    {
        Expression? recursive = null;
        var functions = FunctionTable.Prebuilt.With(ExpressionFunction.CreateLazy("again", FunctionSignature.None, Any, (_, context) =>
        {
            var (value, error) = recursive!.Evaluate(context.Memory, context);
            return error is null ? value : context.Fail(error);
        }));
        recursive = Expression.Parse("concat('x', again())", functions);

        Assert.Equal("Evaluations nest deeper than 20.", recursive.Evaluate(ObjectMemory.Empty, new EvaluationOptions { MaximumDepth = 20 }).Error);
    }
}
