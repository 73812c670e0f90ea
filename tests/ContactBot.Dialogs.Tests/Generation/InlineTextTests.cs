using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class InlineTextTests
{
    private static readonly LanguageTemplates Greetings = Templates.Parse("# saluto(nome)\n- Ciao ${nome}\n# carta\n[HeroCard\n  Title = x\n]");

    [Fact]
    public void Text_without_expressions_is_itself()
    {
        var text = string.Concat("Come posso ", "aiutare?\nDica pure.");

        Assert.Same(text, Greetings.EvaluateText(text, ObjectMemory.Empty));
    }

    [Theory]
    [InlineData("${saluto('Anna')}!", "Ciao Anna!")]
    [InlineData("  ${saluto('Anna')}", "Ciao Anna")]
    [InlineData("\n  ${saluto('Anna')}\n", "\n  Ciao Anna\n")]
    [InlineData("```\n  ${saluto('Anna')}\n```", "\n  Ciao Anna\n")]
    [InlineData("- ${1}", "- 1")]
    [InlineData("IF: ${1}", "IF: 1")]
    [InlineData(@"costa \$ 5", "costa $ 5")]
    public void Text_is_read_like_a_line_of_a_template(string text, string expected) => Assert.Equal(expected, Greetings.EvaluateText(text, ObjectMemory.Empty));

    [Fact]
    public void An_expression_alone_keeps_its_type()
    {
        Assert.Equal(2L, Greetings.EvaluateText("${1 + 1}", ObjectMemory.Empty));
        Assert.Equal("HeroCard", Templates.Property(Greetings.EvaluateText("${carta()}", ObjectMemory.Empty), "lgType"));
    }

    [Theory]
    [InlineData("${saluto('Anna')", "CB2151")]
    [InlineData("${ignoto()}", "CB2152")]
    [InlineData("``` ${1}", "CB2150")]
    public void Wrong_text_is_an_error_every_time(string text, string code)
    {
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(code, Assert.Single(Assert.Throws<GenerationException>(() => Greetings.EvaluateText(text, ObjectMemory.Empty)).Diagnostics).Code);
        }
    }

    [Fact]
    public void Any_number_of_texts_can_be_evaluated()
    {
        for (var number = 0; number < 3_000; number++)
        {
            Assert.Equal($"{number} 1", Greetings.EvaluateText($"{number} ${{1}}", ObjectMemory.Empty));
        }
    }

    [Fact]
    public void Text_is_evaluated_by_many_at_once()
        => Parallel.For(0, 200, number => Assert.Equal($"Ciao {number}!", Greetings.EvaluateText("${saluto(n)}!", Templates.Memory(("n", (long)number)))));
}
