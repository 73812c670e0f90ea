namespace ContactBot.Expressions.Tests.Syntax;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3 - 4", "((1 + (2 * 3)) - 4)")]
    [InlineData("2 ^ 3 ^ 2", "(2 ^ (3 ^ 2))")]
    [InlineData("-2 ^ 2", "(-2 ^ 2)")]
    [InlineData("-x ^ 2", "((0 - x) ^ 2)")]
    [InlineData("a < b == c", "(a < (b == c))")]
    [InlineData("'a' & 'b' == 'ab'", "('a' & ('b' == 'ab'))")]
    [InlineData("a || b && c", "(a || (b && c))")]
    [InlineData("a ?? b ?? c", "((a ?? b) ?? c)")]
    [InlineData("a || b ?? c", "((a || b) ?? c)")]
    [InlineData("a ? b : c", "if(a, b, c)")]
    [InlineData("a ?? b ? c : d", "if((a ?? b), c, d)")]
    [InlineData("a ? b ? 1 : 2 : 3", "if(a, if(b, 1, 2), 3)")]
    [InlineData("!a && !!b", "(!a && !!b)")]
    [InlineData("a <> b", "(a != b)")]
    [InlineData("7 % 4", "(7 % 4)")]
    public void Operators_bind_as_the_language_defines(string text, string canonical) => Assert.Equal(canonical, Expression.Parse(text).ToString());

    [Theory]
    [InlineData("7 / 2", 3L)]
    [InlineData("7.0 / 2", 3.5)]
    [InlineData("2 ^ 10", 1024.0)]
    [InlineData("9223372036854775807 + 1", 9223372036854775808.0)]
    [InlineData("-9223372036854775807 - 2", -9223372036854775809.0)]
    [InlineData("9223372036854775807 * 2", 18446744073709551614.0)]
    [InlineData("1 + '1'", "11")]
    [InlineData("'a' + null", "a")]
    [InlineData("1 == 1.0", true)]
    [InlineData("'a' == 'A'", false)]
    [InlineData("[1, {a: 2}] == [1.0, {a: 2.0}]", true)]
    [InlineData("{a: 1, b: 2} == {b: 2, a: 1}", true)]
    [InlineData("null == null", true)]
    [InlineData("missing < 1", false)]
    [InlineData("'10' < '9'", true)]
    [InlineData("missing ?? 'x'", "x")]
    public void Operators_compute(string text, object expected) => Assert.Equal(expected, Evaluating.Value(text));

    [Theory]
    [InlineData("1 / 0", "Cannot divide by 0")]
    [InlineData("1 % 0", "Cannot mod by 0")]
    [InlineData("x * 2", "x is not a number")]
    [InlineData("2 - x", "x is not a number")]
    [InlineData("1 + null", "null object")]
    [InlineData("json('[]') + 1", "is not string or number")]
    [InlineData("1 < 'a'", "must be comparable")]
    [InlineData("{} >= []", "must be comparable")]
    public void Operands_of_the_wrong_sort_are_reported(string text, string part) => Assert.Contains(part, Evaluating.Error(text, "{x: 'text'}"), StringComparison.Ordinal);

    [Fact]
    public void A_condition_takes_a_failing_operand_as_false()
    {
        Assert.Equal(false, Evaluating.Value("(1 / 0) == 1"));
        Assert.Equal(true, Evaluating.Value("!(1 / 0)"));
        Assert.Equal(true, Evaluating.Value("(1 / 0) || true"));
        Assert.Equal("no", Evaluating.Value("(1 / 0) ? 'yes' : 'no'"));
    }
}
