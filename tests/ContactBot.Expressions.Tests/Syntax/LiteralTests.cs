namespace ContactBot.Expressions.Tests.Syntax;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("=", "")]
    [InlineData("=1", 1L)]
    [InlineData("== 1", 1L)]
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    [InlineData("1.50", 1.5)]
    [InlineData("9223372036854775808", 9223372036854775808.0)]
    [InlineData(@"'a\'b'", "a'b")]
    [InlineData("""
        "a\"b"
        """, "a\"b")]
    [InlineData(@"'tab\t\\ \d'", "tab\t\\ \\d")]
    [InlineData("'C:\\'", @"C:\")]
    [InlineData("'due\nrighe'", "due\nrighe")]
    [InlineData("\u00a0\ufeff1\t+\r\n1 ", 2L)]
    public void A_literal_is_its_value(string text, object expected) => Assert.Equal(expected, Evaluating.Value(text));

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    [InlineData("{a: 1, 'b c': [true, null], \"d\": {e: 'f'}}", """{"a":1,"b c":[true,null],"d":{"e":"f"}}""")]
    [InlineData("{a: 1, b: 2, a: 3}", """{"a":3,"b":2}""")]
    public void Objects_and_lists_can_be_written_out(string text, string json) => Assert.Equal(json, Evaluating.Json(text));

    [Fact]
    public void Every_evaluation_of_a_literal_makes_a_new_object()
    {
        var expression = Expression.Parse("{a: []}");
        Assert.NotSame(expression.Evaluate(ObjectMemory.Empty).Value, expression.Evaluate(ObjectMemory.Empty).Value);
    }

    [Theory]
    [InlineData("``", "")]
    [InlineData("`Ciao ${name}!`", "Ciao Anna!")]
    [InlineData("`${name}${name}`", "AnnaAnna")]
    [InlineData("`${missing}`", "")]
    [InlineData(@"`\`${name}\``", "`Anna`")]
    [InlineData(@"`\${name}`", "${name}")]
    [InlineData("`costa 5$ e ${1 + 1} ${`", "costa 5$ e 2 ${")]
    [InlineData("`${}`", "${}")]
    [InlineData("`${ }`", "")]
    [InlineData("`${'}'}`", "}")]
    [InlineData("`${{a: {b: 1}}.a.b}`", "1")]
    [InlineData("`${\n 1 +\n 1}`", "2")]
    [InlineData(@"`a\nb`", @"a\nb")]
    [InlineData("`è ${true}`", "è True")]
    public void An_interpolated_text_evaluates_what_is_in_it(string text, string expected) => Assert.Equal(expected, Evaluating.Value(text, "{name: 'Anna'}"));

    [Fact]
    public void A_structure_inside_a_text_is_indented_JSON()
        => Assert.Equal("x {\n  \"a\": [\n    1.0\n  ]\n}", Evaluating.Value("`x ${{a: [1.0]}}`"));
}
