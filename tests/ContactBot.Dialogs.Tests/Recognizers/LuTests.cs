using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Tests.Runtime;
using ContactBot.Understanding.Local;

namespace ContactBot.Dialogs.Tests.Recognizers;

public sealed class LuTests
{
    private const string Main = """
        "recognizer": "main.lu",
        "triggers": [
          { "$kind": "Microsoft.OnIntent", "intent": "Name", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Ciao ${@nome}" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "Hours", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Orari ${@ufficio} ${@codice}" } ] },
          { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Non ho capito" } ] } ]
        """;

    private const string Understanding = """
        > Un commento.
        # Name
        - mi chiamo {@nome=Mario}
        - sono {nome}

        # Hours
        - che orari fate
        * orari dell'{@ufficio=anagrafe}

        @ list ufficio =
            - Anagrafe :
                - anagrafe
                - servizi demografici; stato civile
            - Tributi :
                - tributi
        @ regex codice = /[A-Z]{2}-[0-9]+/
        @ ml nome
        """;

    [Theory]
    [InlineData("Che orari fate?", "Orari  ")]
    [InlineData("che orari fatte", "Orari  ")]
    [InlineData("orari dell'anagrafe", "Orari Anagrafe ")]
    [InlineData("orari dell'ufficio servizi demografici", "Orari ufficio servizi demografici ")]
    [InlineData("mi chiamo Ada Lovelace", "Ciao Ada Lovelace")]
    [InlineData("sono Ada", "Ciao Ada")]
    [InlineData("piove", "Non ho capito")]
    [InlineData("", "Non ho capito")]
    public async Task Examples_patterns_and_entities_are_understood_without_a_classifier(string text, string expected)
    {
        using var bot = new BotFixture(BotFixture.Dialog(Main)).Write("main.lu", Understanding);
        Assert.Equal([expected.TrimEnd()], await bot.SayAsync(text));
    }

    [Fact]
    public async Task Where_a_classifier_is_given_it_learns_from_the_examples()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Main), new DialogBotOptions { Classifiers = new LocalIntentClassifierFactory() })
            .Write("main.lu", Understanding + """

            # Hours
            - quando siete aperti
            - a che ora aprite
            - a che ora chiude lo sportello
            - siete aperti il sabato
            """);
        Assert.StartsWith("Orari", Assert.Single(await bot.SayAsync("a che ora aprite domani?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_language_of_the_message_comes_first()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Main))
            .Write("main.lu", "# Hours\n- opening hours\n")
            .Write("main.it.lu", "# Hours\n- orari\n");
        Assert.StartsWith("Orari", Assert.Single(await bot.SayAsync("orari")), StringComparison.Ordinal);
        Assert.Equal(["Non ho capito"], await bot.SayAsync("opening hours"));
    }

    [Fact]
    public async Task An_imported_file_belongs_to_the_one_that_imports_it()
    {
        using var bot = new BotFixture(BotFixture.Dialog(Main))
            .Write("main.lu", "[altri](./hours.lu)\n# Name\n- mi chiamo {@nome=Ada}\n")
            .Write("hours.lu", "# Hours\n- orari\n");
        Assert.StartsWith("Orari", Assert.Single(await bot.SayAsync("orari")), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_are_taken_out_of_an_example_and_roles_named()
    {
        var utterance = LuUtteranceReader.Read("da {@citta:partenza=Roma} a {@citta:arrivo={@sigla=MI} lano} \\{oggi\\}")!;
        Assert.Equal("da Roma a MI lano {oggi}", utterance.Text);
        Assert.Equal([("partenza", 3, 4), ("sigla", 10, 2), ("arrivo", 10, 7)], utterance.Labels.Select(label => (label.Name, label.Start, label.Length)));
        Assert.False(utterance.IsPattern);
    }

    [Theory]
    [InlineData("- un esempio senza intento", 1)]
    [InlineData("# Hours\n- orari {dell'anagrafe", 2)]
    [InlineData("# Hours\n- orari\nsenza trattino", 3)]
    [InlineData("# Hours\n@ list", 2)]
    public void A_mistake_is_told_with_its_line(string text, int line)
    {
        var diagnostics = new DiagnosticBag();
        LuParser.Parse(text, "main.lu", diagnostics);
        var exception = Assert.Throws<DialogLoadException>(diagnostics.ThrowIfErrors);
        Assert.Equal(("main.lu", line), (exception.Diagnostics[0].Location.File, exception.Diagnostics[0].Location.Line));
    }

    [Fact]
    public void A_list_has_its_values_with_all_words_for_them()
    {
        var document = LuParser.Parse(Understanding, "main.lu", new DiagnosticBag());
        var list = Assert.Single(document.Entities, entity => entity.Kind == LuEntityKind.List);
        Assert.Equal(["Anagrafe", "Tributi"], list.Values.Select(value => value.Name));
        Assert.Equal(["Anagrafe", "anagrafe", "servizi demografici", "stato civile"], list.Values[0].Synonyms);
        Assert.Equal("[A-Z]{2}-[0-9]+", Assert.Single(document.Entities, entity => entity.Kind == LuEntityKind.Regex).Pattern);
    }
}
