using System.Globalization;
using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class TextTests
{
    [Fact]
    public void Blanks_before_a_line_are_none_of_it_and_blanks_behind_it_are()
        => Assert.Equal("ciao  ", Templates.Evaluate("# t\n   -   ciao  \n", "t"));

    [Fact]
    public void An_expression_alone_keeps_its_type()
    {
        Assert.Equal(3L, Templates.Evaluate("# t\n- ${1 + 2}", "t"));
        Assert.Equal("= 3", Templates.Evaluate("# t\n- = ${1 + 2}", "t"));
        Assert.Null(Templates.Evaluate("# t\n- ${assente}", "t"));
        Assert.Equal("niente: ", Templates.Evaluate("# t\n- niente: ${assente}", "t"));
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        var options = new GenerationOptions { Evaluation = new EvaluationOptions { Culture = CultureInfo.GetCultureInfo("it-IT") } };

        Assert.Equal("Costa 2,5 euro", Templates.Parse("# t\n- Costa ${prezzo} euro").Evaluate("t", Templates.Memory(("prezzo", 2.5)), options));
    }

    [Theory]
    [InlineData(@"a\nb", "a\nb")]
    [InlineData(@"a\tb", "a\tb")]
    [InlineData(@"a\\b", @"a\b")]
    [InlineData(@"\${1}", "${1}")]
    [InlineData(@"a\yb", @"a\yb")]
    [InlineData(@"a\", @"a\")]
    [InlineData("${'}'}", "}")]
    [InlineData("${\"it's\"}", "it's")]
    [InlineData("${json('{\"a\":{\"b\":1}}').a.b} ", "1 ")]
    [InlineData("{a} $ ${} {", "{a} $ ${} {")]
    public void A_line_says_what_it_looks_like(string line, string expected) => Assert.Equal(expected, Templates.Evaluate($"# t\n- {line}", "t"));

    [Fact]
    public void A_fenced_block_keeps_its_lines_and_all_that_begins_a_line_elsewhere()
    {
        const string Content = """
            # t
            - ```
            # titolo
            > citazione
            - punto ${n}
              \``` rientrato
            ```
            - altro

            # dopo
            - dopo
            """;

        Assert.Equal("\n# titolo\n> citazione\n- punto 1\n  ``` rientrato\n", Templates.Evaluate(Content, "t", ("n", 1L)));
        Assert.Equal("dopo", Templates.Evaluate(Content, "dopo"));
    }

    [Fact]
    public void A_fenced_block_keeps_Windows_line_breaks()
        => Assert.Equal("\r\na\r\nb\r\n", Templates.Evaluate("# t\r\n- ```\r\na\r\nb\r\n```\r\n", "t"));

    [Fact]
    public void An_expression_may_go_on_over_lines()
        => Assert.Equal("x: a, b.", Templates.Evaluate("# t\n- x: ${join(\n  createArray('a',\n 'b'), ', ')}.\n# u\n- u", "t"));

    [Fact]
    public void Comments_say_nothing()
        => Assert.Equal("ciao", Templates.Evaluate("> prima\n# t\n> dentro\n- ciao\n  > dopo\n", "t"));

    [Fact]
    public void Byte_order_marks_anywhere_at_the_start_of_a_line_are_blanks()
        => Assert.Equal("ciao", Templates.Evaluate("\uFEFF\uFEFF# t\n\uFEFF- ciao", "t"));

    [Fact]
    public void Lists_and_objects_within_a_text_are_JSON()
        => Assert.Equal("ecco [\n  1,\n  2\n]", Templates.Evaluate("# t\n- ecco ${createArray(1, 2)}", "t"));

    [Fact]
    public void A_template_without_a_body_is_null()
    {
        Assert.Null(Templates.Evaluate("# t\n# u\n- u", "t"));
        Assert.Null(Templates.Evaluate("# t\n> niente\n# u\n- u", "t"));
    }

    [Fact]
    public void An_unknown_template_is_an_error()
        => Assert.Equal("No such template 'altro'.", Assert.Throws<GenerationException>(() => Templates.Parse("# t\n- ciao").Evaluate("altro", ObjectMemory.Empty)).Message);
}
