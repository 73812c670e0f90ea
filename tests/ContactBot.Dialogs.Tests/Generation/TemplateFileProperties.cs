using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class TemplateFileProperties
{
    private static readonly string[] Lines =
    [
        "# t", "# u(x)", "# (", "- ciao ${x}", "- ${u('a')}", "- ${t()}", "- ```", "```", "- ```x ${1 + 1} y```", "- IF: ${x}", "- ELSEIF: ${true}", "- ELSE:", "- SWITCH: ${x}",
        "- CASE: ${'a'}", "- DEFAULT:", "  - dentro", "[Activity", "  Text = ${u('b')} | due", "  ${u(1)}", "]", "> commento", "> !# @strict = true", "[a](b.lg)", "- ${", "- \\$ \\` \\n", "testo", "",
        "- ${foreach(range(1, 3), i, u(i))}", "[", "-", "#", "\t- \ud83d", "- ${expandText('${t()}')}", "- ${template('u', 1)}",
    ];

    private static readonly Gen<string> SoundTexts = Gen.Elements("ciao", "${x}", "${1 + 1}", "\\${no}", "${concat('a', x)}", "a | b", "${u(2)}");

    [Property(MaxTest = 500)]
    public Property No_file_crashes_the_loader_or_the_evaluation() => Prop.ForAll(Gen.Elements(Lines).ArrayOf().Select(lines => string.Join('\n', lines)).ToArbitrary(), IsTakenOrRefused);

    [Property(MaxTest = 500)]
    public bool No_characters_crash_the_loader(string? content) => IsTakenOrRefused(content ?? "") && IsTakenOrRefused($"# t\n- {content}") && IsTakenOrRefused($"# t\n[Activity\n{content}\n]");

    [Property(MaxTest = 50)]
    public Property No_repetition_hangs_the_loader()
        => Prop.ForAll(Gen.Elements(Lines).ArrayOf(2).ToArbitrary(), Gen.Choose(100, 1000).ToArbitrary(), (piece, count)
            => IsTakenOrRefused(string.Join('\n', Enumerable.Repeat(string.Join('\n', piece), count))) && IsTakenOrRefused("# t\n- " + string.Concat(Enumerable.Repeat(string.Concat(piece), count))));

    [Property(MaxTest = 200)]
    public Property A_sound_file_has_no_mistakes_and_generates() => Prop.ForAll(SoundTexts.NonEmptyListOf().ToArbitrary(), texts =>
    {
        var content = $"# t\n{string.Join('\n', texts.Select(text => $"- {text}"))}\n# u(n)\n- IF: ${{n > 1}}\n  - {texts[0].Replace("u(2)", "u(1)", StringComparison.Ordinal)}\n- ELSE:\n  - fine";
        var templates = Templates.Parse(content);
        return (templates.Diagnostics.Count == 0 && templates.Expand("t", Templates.Memory(("x", 1L))).Count >= texts.Count).Label(content);
    });

    private static bool IsTakenOrRefused(string content)
    {
        var templates = Templates.Parse(content);
        foreach (var template in templates.Templates.Take(5))
        {
            try
            {
                templates.Evaluate(template.Name, ObjectMemory.Empty);
            }
            catch (GenerationException)
            {
                // It says what is wrong, as it should.
            }
        }

        return templates.Diagnostics.All(diagnostic => diagnostic.Message.Length > 0);
    }
}
