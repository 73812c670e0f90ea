using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class VariationTests
{
    private const string Greetings = """
        # saluto
        - Buongiorno
        - Salve
        - Benvenuto

        # doppio
        - ${saluto()}, ${saluto()}

        # rinnovato
        - ${saluto()}, ${saluto!()}

        # annidato
        - ${interno()}, ${saluto()}

        # interno
        - ${saluto()}
        """;

    [Theory]
    [InlineData(0, "Buongiorno")]
    [InlineData(1, "Salve")]
    [InlineData(2, "Benvenuto")]
    public void The_draw_decides_which_line_is_said(int draw, string expected)
        => Assert.Equal(expected, Templates.Parse(Greetings).Evaluate("saluto", ObjectMemory.Empty, Templates.Drawing(draw)));

    [Fact]
    public void A_single_line_costs_no_draw()
    {
        var options = new GenerationOptions { Evaluation = new EvaluationOptions { NextRandom = (_, _) => throw new InvalidOperationException() } };

        Assert.Equal("ciao", Templates.Parse("# t\n- ciao").Evaluate("t", ObjectMemory.Empty, options));
    }

    [Fact]
    public void Every_line_is_said_sooner_or_later()
    {
        var templates = Templates.Parse(Greetings);
        var random = new Random(42);
        var options = new GenerationOptions { Evaluation = new EvaluationOptions { NextRandom = random.Next } };

        var said = Enumerable.Range(0, 100).Select(_ => templates.Evaluate("saluto", ObjectMemory.Empty, options)).Distinct().Order();

        Assert.Equal(["Benvenuto", "Buongiorno", "Salve"], said);
    }

    [Fact]
    public void The_same_call_twice_in_one_template_gives_the_same_line()
        => Assert.Equal("Buongiorno, Buongiorno", Evaluate("doppio"));

    [Fact]
    public void An_exclamation_mark_asks_for_another_draw() => Assert.Equal("Buongiorno, Salve", Evaluate("rinnovato"));

    [Fact]
    public void Another_template_draws_for_itself() => Assert.Equal("Buongiorno, Salve", Evaluate("annidato"));

    [Fact]
    public void A_global_cache_holds_in_all_templates() => Assert.Equal("Buongiorno, Buongiorno", Evaluate("annidato", CacheScope.Global));

    [Fact]
    public void Without_a_cache_every_call_draws() => Assert.Equal("Buongiorno, Salve", Evaluate("doppio", CacheScope.None));

    [Fact]
    public void A_call_with_other_arguments_is_another_call()
    {
        const string Content = """
            # frase
            - ${nome('a')} ${nome('b')} ${nome('a')}

            # nome(x)
            - ${x}1
            - ${x}2
            """;

        Assert.Equal("a1 b2 a1", Templates.Parse(Content).Evaluate("frase", ObjectMemory.Empty, Templates.Drawing(0, 1)));
    }

    [Fact]
    public void More_calls_than_are_searched_are_still_remembered()
    {
        const string Content = """
            # frase
            - ${join(foreach(numeri, n, sceglie(n)), '')}|${join(foreach(numeri, n, sceglie(n)), '')}

            # sceglie(n)
            - a
            - b
            """;
        var templates = Templates.Parse(Content);
        var random = new Random(7);
        var options = new GenerationOptions { Evaluation = new EvaluationOptions { NextRandom = random.Next } };

        var halves = ((string)templates.Evaluate("frase", Templates.Memory(("numeri", Enumerable.Range(0, 40).Select(number => (object?)(long)number).ToList())), options)!).Split('|');

        Assert.Equal(halves[0], halves[1]);
        Assert.Contains('a', halves[0]);
        Assert.Contains('b', halves[0]);
    }

    [Fact]
    public void All_results_are_every_combination_of_what_the_called_templates_can_say()
        => Assert.Equal(
            ["Buongiorno a", "Buongiorno b", "Salve a", "Salve b", "Benvenuto a", "Benvenuto b"],
            Templates.Parse(Greetings + "\n\n# tutti\n- ${saluto()} ${lettera()}\n\n# lettera\n- a\n- b").Expand("tutti", ObjectMemory.Empty));

    private static object? Evaluate(string template, CacheScope? scope = null)
        => Templates.Parse(Greetings).Evaluate(template, ObjectMemory.Empty, Templates.Drawing(0, 1) with { CacheScope = scope });
}
