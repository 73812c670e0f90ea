using System.Globalization;

namespace ContactBot.Expressions.Tests.Functions;

public sealed class NumberFunctionTests
{
    [Theory]
    [InlineData("add(1, 2, 3)", 6L)]
    [InlineData("sub(10, 2, 3)", 5L)]
    [InlineData("mul(2, 3, 4)", 24L)]
    [InlineData("div(100, 7, 2)", 7L)]
    [InlineData("mod(7, 3)", 1L)]
    [InlineData("exp(2, 3)", 8.0)]
    [InlineData("floor(-2.5)", -3.0)]
    [InlineData("ceiling(2.1)", 3.0)]
    [InlineData("round(2.5)", 2.0)]
    [InlineData("round(2.346, 2)", 2.35)]
    [InlineData("abs(-3)", 3L)]
    [InlineData("sqrt(2.25)", 1.5)]
    [InlineData("max([1, 5.5], 3)", 5.5)]
    [InlineData("min(4, [3, 9])", 3L)]
    [InlineData("sum([1, 2, 3])", 6L)]
    [InlineData("sum([])", 0L)]
    [InlineData("average([1, 2])", 1.5)]
    [InlineData("int('42')", 42L)]
    [InlineData("int(2.6)", 3L)]
    [InlineData("int(true)", 1L)]
    [InlineData("float('1.5')", 1.5)]
    [InlineData("formatNumber(1234.5, 2, 'it-IT')", "1.234,50")]
    [InlineData("formatNumber(1234.56, 0, 'en-US')", "1,235")]
    public void Number_functions_give(string expression, object expected) => Assert.Equal(expected, Evaluating.Value(expression));

    [Theory]
    [InlineData("sqrt(-1)", "negative")]
    [InlineData("round(1, 16)", "between 0 and 15")]
    [InlineData("max('a')", "neither a list nor a number")]
    [InlineData("sum(['a'])", "a is not a number")]
    [InlineData("average([])", "is empty")]
    [InlineData("range(1, 0)", "more than zero")]
    [InlineData("range(1, 1000001)", "at most 1000000")]
    [InlineData("rand(2, 1)", "cannot be greater")]
    [InlineData("int('2.6')", "not a valid number")]
    [InlineData("int(1000000000000000000000.0)", "too large")]
    [InlineData("formatNumber(1, -1)", "between 0 and 99")]
    public void Number_functions_report(string expression, string part) => Assert.Contains(part, Evaluating.Error(expression), StringComparison.Ordinal);

    [Fact]
    public void Chance_comes_from_the_options()
        => Assert.Equal(13L, Evaluating.Value("rand(10, 20)", options: new() { NextRandom = static (minimum, maximum) => minimum + (13 % (maximum - minimum)) }));

    [Fact]
    public void Numbers_are_written_in_the_culture_of_the_evaluation()
    {
        var italian = new EvaluationOptions { Culture = CultureInfo.GetCultureInfo("it-IT") };
        Assert.Equal("1,5 e 2", Evaluating.Value("`${1.5} e ${2}`", options: italian));
        Assert.Equal("1,5", Evaluating.Value("string(1.5)", options: italian));
        Assert.Equal("1.5", Evaluating.Value("string(1.5, 'en-US')", options: italian));
        Assert.Equal("1,5;2", Evaluating.Value("join([1.5, 2], ';')", options: italian));
    }
}
