using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class ConditionTests
{
    private const string Conditions = """
        # orario
        - IF: ${ore < 12}
          - Buongiorno
        - ELSE IF: ${ore < 18}
          - Buon pomeriggio
        - else:
          - Buonasera

        # giorno
        - SWITCH: ${giorno}
          - CASE: ${'sabato'}
            - chiuso
          - CASE: ${1 + 1}
            - due
          - CASE: ${null}
            - nessun giorno
          - DEFAULT:
            - aperto

        # senza
        - if: ${ore}
          - ${ore}
        """;

    [Theory]
    [InlineData(9L, "Buongiorno")]
    [InlineData(12L, "Buon pomeriggio")]
    [InlineData(20L, "Buonasera")]
    public void The_first_condition_that_holds_decides(long hour, string expected) => Assert.Equal(expected, Templates.Evaluate(Conditions, "orario", ("ore", hour)));

    [Theory]
    [InlineData("sabato", "chiuso")]
    [InlineData("Sabato", "aperto")]
    [InlineData(2, "due")]
    [InlineData(2.0, "due")]
    [InlineData(null, "nessun giorno")]
    public void The_first_equal_case_decides(object? day, string expected) => Assert.Equal(expected, Templates.Evaluate(Conditions, "giorno", ("giorno", day)));

    [Theory]
    [InlineData(0L)]
    [InlineData(false)]
    [InlineData(null)]
    public void Zero_false_and_null_do_not_hold(object? value) => Assert.Null(Templates.Evaluate(Conditions, "senza", ("ore", value)));

    [Theory]
    [InlineData(1L)]
    [InlineData(true)]
    [InlineData("")]
    public void Anything_else_holds(object value) => Assert.Equal(value, Templates.Evaluate(Conditions, "senza", ("ore", value)));

    [Fact]
    public void A_condition_that_fails_does_not_hold()
        => Assert.Equal("no", Templates.Evaluate("# t\n- IF: ${1 / 0 == 1}\n - sì\n- ELSE:\n - no", "t"));

    [Fact]
    public void A_condition_that_is_null_fails_where_templates_are_strict()
    {
        var templates = Templates.Parse("> !# @strict = true\n# t\n- IF: ${assente}\n - sì\n- ELSE:\n - no");

        Assert.Equal(
            "'assente' evaluated to null. [t] Condition '${assente}': Error occurred when evaluating expression.",
            Assert.Throws<GenerationException>(() => templates.Evaluate("t", ObjectMemory.Empty)).Message);
    }
}
