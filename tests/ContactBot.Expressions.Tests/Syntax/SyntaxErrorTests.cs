namespace ContactBot.Expressions.Tests.Syntax;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("a b", 2, "Unexpected 'b'")]
    [InlineData("a +", 3, "ends where an operand is expected")]
    [InlineData("=(1", 3, "ends where ')' is expected")]
    [InlineData("f(1,", 4, "ends where an operand")]
    [InlineData("[1 2]", 3, "Unexpected '2' where ',' or ']'")]
    [InlineData("{1: 2}", 1, "Unexpected '1' where a property name")]
    [InlineData("{a 2}", 3, "Unexpected '2' where ':'")]
    [InlineData("a ? b", 5, "ends where ':'")]
    [InlineData("'abc", 0, "The string is not closed")]
    [InlineData("`abc", 0, "not closed by '`'")]
    [InlineData("`abc ${1 +} x`", 10, "ends where an operand")]
    [InlineData("a.", 2, "ends where a property name")]
    [InlineData("a.1", 2, "Unexpected '1'")]
    [InlineData("a..b", 2, "Unexpected '.'")]
    [InlineData("1.", 2, "ends where a property name")]
    [InlineData("a § b", 2, "Unexpected '§'")]
    [InlineData("   ", 3, "ends where an operand")]
    public void A_syntax_error_says_where_and_what(string text, int position, string detail)
    {
        var exception = Assert.Throws<ExpressionException>(() => Expression.Parse(text));

        Assert.Equal("Invalid expression format.", exception.Message);
        Assert.Equal(position, exception.Position);
        Assert.Contains(detail, exception.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + nowhere(2)", 4, "nowhere does not have an evaluator")]
    [InlineData("a.b.nowhere(2)", 0, "a.b.nowhere does not have an evaluator")]
    [InlineData("length!('a')", 0, "length! does not have an evaluator")]
    [InlineData("1 + length()", 4, "length should have 1 argument, found 0")]
    [InlineData("round(1, 2, 3)", 0, "round should have between 1 and 2 arguments, found 3")]
    [InlineData("concat()", 0, "concat should have at least 1 argument, found 0")]
    [InlineData("length(true)", 0, "true is not a String expression in length(...)")]
    [InlineData("'hello'.length", 8, "'hello' has no properties")]
    [InlineData("foreach(items, 1, 2)", 0, "Second parameter is not an identifier")]
    [InlineData("isMatch('a', '(')", 0, "Not enough )")]
    [InlineData("Accessor(1)", 0, "Accessor should have")]
    public void A_call_that_can_not_work_is_refused_before_it_runs(string text, int position, string message)
    {
        var exception = Assert.Throws<ExpressionException>(() => Expression.Parse(text));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.InRange(exception.Position, position, text.Length);
    }

    [Fact]
    public void Texts_beyond_the_limit_are_refused()
    {
        var exception = Assert.Throws<ExpressionException>(() => Expression.Parse(new string(' ', ExpressionLimits.MaximumLength + 1)));
        Assert.Contains("longer than", exception.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("!", "a", "")]
    [InlineData("-", "a", "")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("string(", "'a'", ")")]
    [InlineData("1 + ", "1", "")]
    [InlineData("1 ^ ", "1", "")]
    [InlineData("a[", "0", "]")]
    [InlineData("", "a", ".b")]
    [InlineData("", "a", "[0]")]
    [InlineData("true ? ", "1", " : 2")]
    public void Nesting_beyond_the_limit_is_refused_and_up_to_it_is_not(string open, string inner, string close)
    {
        var few = string.Concat(Enumerable.Repeat(open, 100)) + inner + string.Concat(Enumerable.Repeat(close, 100));
        var many = string.Concat(Enumerable.Repeat(open, 5_000)) + inner + string.Concat(Enumerable.Repeat(close, 5_000));

        Expression.Parse(few).Evaluate(ObjectMemory.Empty);
        var exception = Assert.Throws<ExpressionException>(() => Expression.Parse(many));
        Assert.Contains("nests deeper", exception.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Unclosed_templates_do_not_cost_quadratic_time()
    {
        var text = "`" + string.Concat(Enumerable.Repeat("${", ExpressionLimits.MaximumLength / 3)) + "`";
        Assert.Throws<ExpressionException>(() => Expression.Parse(text));
    }
}
