using ContactBot.Dialogs.Tests.Runtime;
using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local;
using Moq;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuRecognitionTests
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
    [InlineData("orari dell'ufficio servizi demografici", "Orari Anagrafe ")]
    [InlineData("ORARI DELL'ANAGRAFE!", "Orari Anagrafe ")]
    [InlineData("orari dell’anagrafe", "Orari Anagrafe ")]
    [InlineData("orari dell'anagrfe", "Orari Anagrafe ")]
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
    public async Task A_bot_is_ready_when_its_sentences_are_learnt()
    {
        using var training = new ManualResetEventSlim();
        var classifier = new Mock<IIntentClassifier>();
        classifier.Setup(one => one.Classify("quando aprite")).Returns(new IntentPrediction("Hours", 0.8, []));
        var classifiers = new Mock<IIntentClassifierFactory>();
        classifiers.Setup(factory => factory.Train("it-IT", It.IsAny<IReadOnlyList<LabelledUtterance>>()))
            .Callback(() => training.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken))
            .Returns(classifier.Object);
        using var bot = new BotFixture(BotFixture.Dialog(Main), new DialogBotOptions { Classifiers = classifiers.Object }).Write("main.lu", Understanding);
        Assert.StartsWith("Orari", Assert.Single(await bot.SayAsync("che orari fate")), StringComparison.Ordinal);
        Assert.False(bot.Bot.Ready.IsCompleted);

        var answer = bot.SayAsync("quando aprite");
        training.Set();
        Assert.StartsWith("Orari", Assert.Single(await answer), StringComparison.Ordinal);
        await bot.Bot.Ready;
    }
}
