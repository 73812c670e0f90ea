using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuImportTests
{
    private static readonly string Main = BotFixture.Dialog("""
        "recognizer": "main.lu",
        "triggers": [
          { "$kind": "Microsoft.OnIntent", "intent": "A", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "A" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "B", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "B ${@colore}" } ] },
          { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "?" } ] } ]
        """);

    [Theory]
    [InlineData("[altro](other.lu)")]
    [InlineData("[altro](./parts/other.lu)")]
    [InlineData("[altro](parts/*)")]
    [InlineData("[altro](./**)")]
    [InlineData("[altro][1]\n[1]: parts/other.lu")]
    public async Task A_whole_file_is_imported_by_name_path_or_folder(string import)
    {
        using var bot = new BotFixture(Main).Write("main.lu", $"{import}\n# A\n- prima frase").Write("parts/other.lu", "# B\n- seconda frase\n@ list colore =\n- rosso");
        Assert.Equal(["A"], await bot.SayAsync("prima frase"));
        Assert.Equal(["B"], await bot.SayAsync("seconda frase"));
    }

    [Theory]
    [InlineData("other.lu#B", "A", "?", "A")]
    [InlineData("other.lu#*utterances*", "A", "A", "?")]
    [InlineData("other.lu#*patterns*", "?", "?", "A")]
    [InlineData("other.lu#B*utterances*", "A", "?", "?")]
    [InlineData("other.lu#*utterancesAndPatterns*", "A", "A", "A")]
    public async Task An_intent_takes_sentences_of_others(string target, string sentence, string ofAnother, string pattern)
    {
        using var bot = new BotFixture(Main).Write("main.lu", $"# A\n- prima frase\n- [altro]({target})").Write("other.lu", "# B\n- seconda frase\n- [molto] terza (frase|parola)\n# C\n- tutt'altra cosa");
        Assert.Equal([sentence], await bot.SayAsync("seconda frase"));
        Assert.Equal([ofAnother], await bot.SayAsync("tutt'altra cosa"));
        Assert.Equal([pattern], await bot.SayAsync("terza parola"));
    }

    [Fact]
    public async Task An_intent_takes_the_questions_of_a_knowledge_base()
    {
        using var bot = new BotFixture(Main).Write("main.lu", "# A\n- prima frase\n- [domande](main.qna#?)").Write("main.qna", "# ? seconda frase\n- terza frase\n```\nRisposta\n```");
        Assert.Equal(["A"], await bot.SayAsync("terza frase"));
    }

    [Fact]
    public async Task A_file_without_a_language_is_the_one_of_the_language_that_imports_it()
    {
        using var bot = new BotFixture(Main).Write("main.it.lu", "[comune](common.lu)\n# A\n- prima frase").Write("common.it.lu", "# B\n- seconda frase").Write("common.en.lu", "# B\n- second sentence");
        Assert.Equal(["B"], await bot.SayAsync("seconda frase"));
        Assert.Equal(["?"], await bot.SayAsync("second sentence"));
    }

    [Fact]
    public async Task Files_may_import_one_another()
    {
        using var bot = new BotFixture(Main).Write("main.lu", "[b](b.lu)\n# A\n- prima frase").Write("b.lu", "[a](main.lu)\n# B\n- seconda frase");
        Assert.Equal(["B"], await bot.SayAsync("seconda frase"));
    }

    [Theory]
    [InlineData("[altro](manca.lu)\n# A\n- a", 1, "no file")]
    [InlineData("# A\n- [altro](other.lu#Manca)", 2, "no intent \"Manca\"")]
    [InlineData("[altro](other.lu)\n# A\n- a\n@ regex colore = /x/", 4, "declared as")]
    public void An_import_that_leads_nowhere_is_a_mistake(string text, int line, string message)
    {
        using var bot = new BotFixture(Main).Write("main.lu", text).Write("other.lu", "# B\n- b\n@ list colore =\n- rosso");
        var exception = Assert.Throws<DialogLoadException>(bot.Restart);
        Assert.Contains(exception.Diagnostics, diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal) && (diagnostic.Location.Line == line || diagnostic.Location.File == "other.lu"));
    }

    [Fact]
    public void What_is_odd_across_files_is_warned_of()
    {
        using var bot = new BotFixture(Main)
            .Write("main.lu", "[altro](other.lu)\n[web](https://example.org/1.lu)\n# A\n- la stessa frase\n@ ml x usesFeature manca\n@ composite y = [x, assente]\n@ intent Z usesFeature x")
            .Write("other.lu", "# B\n- La stessa, frase!");
        bot.Restart();
        Assert.Equal(
            [("main.lu", 2), ("main.lu", 5), ("main.lu", 6), ("main.lu", 7), ("other.lu", 2)],
            bot.Bot.Warnings.Select(warning => (warning.Location.File, warning.Location.Line)));
    }
}
