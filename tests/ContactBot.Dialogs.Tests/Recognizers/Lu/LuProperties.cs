using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Recognizers.Qna;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuProperties
{
    private static readonly string[] Fragments =
    [
        "\n", "\n", "\r\n", "\n- ", "\n    - ", "\n\t* ", "\n# ", "\n## ", "\n@ ", "\n$", "\n> !# @enableSections = true", "\n> !# ", "\n[", "](", "][", "]:", ")", "(", "|", "[", "]", "{", "}", "{@", "=",
        ":", ",", ";", "\"", "'", "/", "\\", "^", "?", "*", "**", "#", "@", "$", "ml ", "list ", "regex ", "prebuilt ", "composite ", "patternany ", "phraselist ", "intent ", "hasRoles ", "usesFeature ",
        "number", "a", "b", "città", " ", "x.lu", "#*utterances*", "\n# ? ", "\n```", "```", "\n**Filters:**", "\n**Prompts:**", "`context-only`", "<a id = \"1\"></a>", "qna-alterations=", "\0", "\ud83d", "\u0301", "/[/",
    ];

    [Property(MaxTest = 3000)]
    public Property No_text_made_of_the_signs_of_the_format_crashes_its_parser()
        => Prop.ForAll(Gen.Elements(Fragments).ArrayOf().Select(string.Concat).ToArbitrary(), IsParsedOrRefused);

    [Property(MaxTest = 1000)]
    public bool No_characters_crash_a_parser(string? text) => IsParsedOrRefused(text ?? "");

    [Property(MaxTest = 300)]
    public Property What_was_parsed_can_be_learnt_and_understood() => Prop.ForAll(
        Gen.Elements(Fragments).ArrayOf().Select(parts => "# A\n- uno {@x=due}\n" + string.Concat(parts)).ToArbitrary(),
        text =>
        {
            var model = new LuModel(LuParser.Parse(text, "main.lu", new DiagnosticBag()), classifier: null);
            var recognition = model.RecognizeAsync(new ContactBot.Dialogs.Recognizers.Utterance("uno due", "it-IT", null, new ContactBot.Dialogs.Recognizers.PatternTime()));
            return recognition.IsCompleted && recognition.Result.Text == "uno due";
        });

    [Theory]
    [InlineData("{@a=", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("(a|", 100_000)]
    [InlineData("\\", 100_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("\"", 100_000)]
    public void No_depth_of_nesting_crashes_or_hangs_the_parser(string fragment, int count)
    {
        var text = string.Concat(Enumerable.Repeat(fragment, count));
        Assert.True(IsParsedOrRefused($"# A\n- {text}\n{text}\n@ {text}\n$ {text}\n# ? {text}\n- {text}\n```\n```\n**Prompts:**\n- {text}"));
    }

    [Fact]
    public void Many_lines_are_parsed_in_time_that_grows_with_their_number()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"# Intent{i}\n@ ml a{i}\n@ b =\n{new string(' ', i % 40)}- @ ml c\n"));
        Assert.Equal(20_000, LuParser.Parse(text, "main.lu", new DiagnosticBag()).Intents.Count);
    }

    private static bool IsParsedOrRefused(string text)
    {
        var lines = text.Count(character => character == '\n') + 1;
        var bag = new DiagnosticBag();
        LuChecker.Check(LuParser.Parse(text, "main.lu", bag), bag);
        QnaKnowledge.Learn("it", QnaParser.Parse(text, "main.qna", bag).Pairs, [], bag);
        return bag.All.All(diagnostic => diagnostic.Location.Line >= 1 && diagnostic.Location.Line <= lines && diagnostic.Location.Column >= 1 && diagnostic.Message.Length > 0);
    }
}
