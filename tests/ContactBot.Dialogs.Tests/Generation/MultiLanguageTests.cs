using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class MultiLanguageTests
{
    [Theory]
    [InlineData("it-IT", null, "it-IT,it,")]
    [InlineData("it", "en-GB", "it,en-GB,en,")]
    [InlineData(null, "it", "it,")]
    [InlineData("", null, "")]
    [InlineData("zh-Hans-CN", "zh", "zh-Hans-CN,zh-Hans,zh,")]
    public void Less_specific_languages_stand_in_then_the_default_then_the_neutral_one(string? locale, string? defaultLocale, string expected)
        => Assert.Equal(expected.Split(','), LanguageFallback.Of(locale, defaultLocale));

    [Theory]
    [InlineData("it-IT", "Ciao")]
    [InlineData("IT-it", "Ciao")]
    [InlineData("de-AT", "Servus")]
    [InlineData("de-DE", "Hallo")]
    [InlineData("fr", "Ciao")]
    [InlineData(null, "Ciao")]
    public void The_closest_language_is_spoken(string? locale, string expected) => Assert.Equal(expected, Load().Generate("${saluto()}", ObjectMemory.Empty, locale));

    [Fact]
    public void What_a_language_lacks_is_said_in_the_one_that_stands_in() => Assert.Equal("arrivederci", Load().Generate("${commiato()}", ObjectMemory.Empty, "de-AT"));

    [Fact]
    public void What_no_language_has_is_an_error_of_the_closest_one()
        => Assert.Contains("ignoto does not have an evaluator", Assert.Throws<GenerationException>(() => Load().Generate("${ignoto()}", ObjectMemory.Empty, "de")).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_any_file_there_is_an_error()
        => Assert.Throws<GenerationException>(() => new MultiLanguageGenerator([]).Generate("ciao", ObjectMemory.Empty, "it"));

    [Fact]
    public void An_import_means_the_file_in_the_language_of_the_importing_one()
    {
        var files = new LanguageFiles(
        [
            new("a/main.it.lg", "[c](../b/comune.lg)\n# saluto\n- ${nome()}"),
            new("a/main.de.lg", "[c](comune.lg)\n# saluto\n- ${nome()}"),
            new("b/comune.it.lg", "# nome\n- italiano"),
            new("b/comune.lg", "# nome\n- neutro"),
        ]);
        var generator = files.Load("main.lg");

        Assert.Equal("italiano", generator.Generate("${saluto()}", ObjectMemory.Empty, "it-IT"));
        Assert.Equal("neutro", generator.Generate("${saluto()}", ObjectMemory.Empty, "de"));
    }

    [Fact]
    public void Only_a_language_between_the_dots_makes_a_file_one_of_a_language()
    {
        var files = new LanguageFiles([new("main.lg", "# t\n- a"), new("main.it-IT.lg", "# t\n- b"), new("main.prova1.lg", "# t\n- c"), new("mainframe.lg", "# t\n- d"), new("main.it.lu", "")]);

        Assert.Equal(["", "it-IT"], files.Load("MAIN.lg").Languages.Keys.Order(StringComparer.Ordinal));
    }

    private static MultiLanguageGenerator Load() => new LanguageFiles(
    [
        new("main.it.lg", "# saluto\n- Ciao\n# commiato\n- arrivederci"),
        new("main.de.lg", "# saluto\n- Hallo"),
        new("main.de-AT.lg", "# saluto\n- Servus"),
    ]).Load("main.lg", "it");
}
