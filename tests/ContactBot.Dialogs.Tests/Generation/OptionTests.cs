using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class OptionTests
{
    [Fact]
    public void A_file_says_what_stands_for_null()
        => Assert.Equal("ciao [utente.nome]", Templates.Evaluate("> !# @replaceNull = [${ path }]\n# t\n- ciao ${utente.nome}", "t"));

    [Fact]
    public void The_caller_has_the_last_word_on_what_stands_for_null()
    {
        var options = new GenerationOptions { Evaluation = new EvaluationOptions { NullSubstitution = path => $"<{path}>" } };

        Assert.Equal("<a>", Templates.Parse("> !# @replaceNull = niente\n# t\n- ${a}").Evaluate("t", ObjectMemory.Empty, options));
    }

    [Fact]
    public void A_strict_file_fails_on_null()
        => Assert.Equal(
            "'utente.nome' evaluated to null. [t]  Error occurred when evaluating expression.",
            Assert.Throws<GenerationException>(() => Templates.Evaluate("> !# @strict = true\n# t\n- ciao ${utente.nome}", "t")).Message);

    [Fact]
    public void The_caller_can_lift_strictness()
        => Assert.Equal("ciao ", Templates.Parse("> !# @strict = true\n# t\n- ciao ${nome}").Evaluate("t", ObjectMemory.Empty, new GenerationOptions { Strict = false }));

    [Theory]
    [InlineData("a\nb", "a\n\nb")]
    [InlineData("a\r\nb", "a\r\n\r\nb")]
    public void Markdown_doubles_line_breaks(string text, string expected)
    {
        var templates = Templates.Parse("> !# @lineBreakStyle = markdown\n# t\n- ${testo}");

        Assert.Equal(expected, templates.Evaluate("t", Templates.Memory(("testo", text))));
        Assert.Equal(expected, templates.EvaluateText(text, ObjectMemory.Empty));
    }

    [Fact]
    public void Options_are_read_in_front_of_the_templates_only()
    {
        Assert.Equal(CacheScope.None, Templates.Parse("> !# @cacheScope = none\n# t\n- a").Options.CacheScope);
        Assert.Null(Templates.Parse("# t\n> !# @cacheScope = none\n- a").Options.CacheScope);
        Assert.Null(Templates.Parse("> !# @cacheScope = sempre\n> !# @altro = 1\n> !# niente\n# t\n- a").Options.CacheScope);
    }

    [Fact]
    public void Exported_templates_are_functions_of_any_expression()
    {
        var templates = Templates.Parse("> !# @namespace = comune\n> !# @exports = saluto, somma\n# saluto\n- ciao ${nome}\n# somma(a, b)\n- ${a + b}\n# altro\n- x");
        var functions = FunctionTable.Prebuilt.With(templates.Exports);

        Assert.Equal(["comune.saluto", "comune.somma"], templates.Exports.Select(function => function.Name));
        Assert.Equal("ciao Anna", Expression.Parse("comune.saluto()", functions).Evaluate(Templates.Memory(("nome", "Anna"))).Value);
        Assert.Equal("2,4", Expression.Parse("join(foreach(createArray(1, 2), n, comune.somma(n, n)), ',')", functions).Evaluate(ObjectMemory.Empty).Value);
    }

    [Fact]
    public void The_file_name_is_the_namespace_where_none_is_given()
        => Assert.Equal("saluti.t", Assert.Single(Templates.Parse("> !# @exports = t\n# t\n- a", "cartella/saluti.lg").Exports).Name);

    [Fact]
    public void A_failure_in_an_exported_template_is_one_of_the_expression()
    {
        var functions = FunctionTable.Prebuilt.With(Templates.Parse("> !# @exports = t\n# t\n- ${1 / 0}", "f.lg").Exports);

        Assert.EndsWith("[t]  Error occurred when evaluating expression.", Expression.Parse("f.t()", functions).Evaluate(ObjectMemory.Empty).Error, StringComparison.Ordinal);
    }
}
