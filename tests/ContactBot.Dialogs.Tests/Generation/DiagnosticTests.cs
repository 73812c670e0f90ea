using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("", "CB2101 1:1")]
    [InlineData("ciao\n# t\n- a", "CB2102 1:1")]
    [InlineData("# t\n[Cosa\nA = 1\n]\n- b", "CB2102 5:1")]
    [InlineData("# t\n- ```a``` b", "CB2102 2:11")]
    [InlineData("# t\n- a\n- IF: ${true}\n  - b", "CB2102 3:1")]
    [InlineData("# 1t\n- a", "CB2103 1:1")]
    [InlineData("# t-u\n- a", "CB2103 1:1")]
    [InlineData("# t(a b)\n- a", "CB2104 1:1")]
    [InlineData("# t\n- a\n# t\n- b", "CB2105 3:1")]
    [InlineData("# t", "CB2107 1:1")]
    [InlineData("# t\nciao\nciao\n- a", "CB2108 2:1")]
    [InlineData("[x](y.lg) come z\n# t\n- a", "CB2109 1:1")]
    [InlineData("\n[x](y.lg)\n# t\n- a", "CB2110 2:1")]
    [InlineData("# t\n[Cosa\nA = 1\n", "CB2120 2:1")]
    [InlineData("# t\n[Cosa\n]", "CB2121 2:1")]
    [InlineData("# t\n[Cosa\n A =\n B\n]", "CB2122 3:2, CB2122 4:2")]
    [InlineData("# t\n[Una cosa\nA = 1\n]", "CB2123 2:1")]
    [InlineData("# t\n- IF  : ${true}\n  - a\n- ELSE:\n  - b", "CB2130 2:1")]
    [InlineData("# t\n- ELSEIF: ${true}\n  - a\n- ELSE:\n  - b", "CB2131 2:1")]
    [InlineData("# t\n- IF: ${true}\n  - a", "CB2133 2:1")]
    [InlineData("# t\n- IF: vero\n  - a\n- ELSE:\n  - b", "CB2135 2:1")]
    [InlineData("# t\n- IF: ${true}\n- ELSE:\n  - b", "CB2137 2:1")]
    [InlineData("# t\n- CASE: ${1}\n  - a\n- DEFAULT:\n  - b", "CB2141 2:1, CB2145 4:1")]
    [InlineData("# t\n- SWITCH: ${1}\n- CASE: ${1}\n  - a", "CB2144 3:1")]
    [InlineData("# t\n- SWITCH: ${1}\n- CASE: 1\n  - a\n- DEFAULT: b\n  - b", "CB2146 3:1, CB2147 5:1")]
    [InlineData("# t\n- SWITCH: ${1}\n- CASE: ${1}\n- DEFAULT:\n  - b", "CB2148 3:1")]
    [InlineData("# t\n- ```\na", "CB2150 2:1")]
    [InlineData("# t\n- a ${b", "CB2151 2:5")]
    [InlineData("# t\n- a ${b +}", "CB2152 2:10")]
    [InlineData("# t\n- a ${1 + ignota(2)}", "CB2152 2:11")]
    [InlineData("# t(a)\n- ${t(1, 2)}", "CB2152 2:5")]
    [InlineData("# t\n- ${template('u')}", "CB2152 2:5")]
    public void A_mistake_has_a_code_and_a_place(string content, string expected)
        => Assert.Equal(expected, string.Join(", ", Templates.Parse(content).Diagnostics.Select(found => $"{found.Code} {found.Line}:{found.Column}")));

    [Fact]
    public void A_diagnostic_reads_as_compilers_write_it()
        => Assert.Equal(
            "main.lg:2:3: error CB2151: Close } is missing in Expression.",
            Assert.Single(Templates.Parse("# t\n- ${a").Diagnostics).ToString());

    [Fact]
    public void Templates_with_an_error_generate_nothing()
    {
        var templates = Templates.Parse("# t\n- a\n# u\n- ${b");

        Assert.Equal(templates.Diagnostics, Assert.Throws<GenerationException>(() => templates.Evaluate("t", ObjectMemory.Empty)).Diagnostics);
        Assert.Throws<GenerationException>(() => templates.EvaluateText("ciao", ObjectMemory.Empty));
    }

    [Fact]
    public void Templates_with_a_warning_generate() => Assert.Equal("a", Templates.Evaluate("# t\n- a\n# u", "t"));

    [Fact]
    public void Whatever_the_text_is_reading_it_ends_without_an_exception()
    {
        string[] pieces = ["# t\n", "- ", "\n", "```", "${", "}", "'", "\"", "`", "[", "]", "Cosa", " = ", "|", "\\", "IF:", "ELSE:", "SWITCH:", "CASE:", "DEFAULT:", "> ", "> !# @strict = true", "(x)", "{", "a", " ", "\r\n", "\uFEFF", "t()"];
        var random = new Random(20260501);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));

            var templates = Templates.Parse(text);

            Assert.All(templates.Diagnostics, diagnostic => Assert.InRange(diagnostic.Line, 1, text.Count(character => character == '\n') + 1));
        }
    }
}
