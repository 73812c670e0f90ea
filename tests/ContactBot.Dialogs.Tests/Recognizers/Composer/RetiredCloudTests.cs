using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers.Composer;

public sealed class RetiredCloudTests
{
    private const string Sentences = "# Saluto\n- ciao a tutti\n";

    [Theory]
    [InlineData("""{ "$kind": "Microsoft.LuisRecognizer", "applicationId": "=settings.luis.saluti_en_us_lu.appId" }""", "saluti.en-us.lu")]
    [InlineData("""{ "$kind": "Microsoft.LuisRecognizer", "applicationId": "=settings.luis.saluti.appId", "id": "x" }""", "saluti.lu")]
    [InlineData("""{ "$kind": "Microsoft.LuisRecognizer", "id": "LUIS_saluti", "applicationId": "00000000-0000-0000-0000-000000000000" }""", "saluti.en-us.lu")]
    [InlineData("""{ "$kind": "Microsoft.LuisRecognizer", "applicationId": "=settings.appId" }""", "main.lu")]
    [InlineData("""{ "$kind": "Microsoft.OrchestratorRecognizer", "modelFolder": "model", "snapshotFile": "=settings.orchestrator.snapshots.saluti" }""", "saluti.lu")]
    [InlineData("\"saluti.lu\"", "saluti.en-us.lu")]
    [InlineData("\"saluti.lu.qna\"", "saluti.lu")]
    public async Task What_a_cloud_had_been_taught_is_understood_here(string recognizer, string file)
    {
        using var bot = Bot(recognizer).Write(file, Sentences).Write("altro.lu", "# Altro\n- altro");
        Assert.Equal(["Salve"], await bot.SayAsync("ciao a tuti"));
    }

    [Fact]
    public void Where_no_file_tells_what_it_was_the_load_says_so()
    {
        using var bot = Bot("""{ "$kind": "Microsoft.LuisRecognizer", "applicationId": "=settings.appId" }""").Write("uno.lu", Sentences).Write("due.lu", Sentences);
        var diagnostic = Assert.Single(Assert.Throws<DialogLoadException>(bot.Restart).Diagnostics);
        Assert.Equal(("CB2008", "main.dialog"), (diagnostic.Code, diagnostic.Location.File));
        Assert.Contains("main.lu", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_that_only_the_turn_knows_are_found()
    {
        using var bot = Bot(
            """{ "$kind": "Microsoft.LuisRecognizer", "dynamicLists": "=json('[{\"entity\":\"vie\",\"list\":[{\"canonicalForm\":\"via Dante\",\"synonyms\":[\"dante alighieri\"]}]}]')" }""",
            "Salve ${@vie}").Write("main.lu", "# Saluto\n- abito in {@posto=centro}\n");
        Assert.Equal(["Salve via Dante"], await bot.SayAsync("abito in dante alighieri"));
    }

    [Fact]
    public async Task Entities_of_another_recognizer_are_added()
    {
        using var bot = Bot(
            """{ "$kind": "Microsoft.LuisRecognizer", "externalEntityRecognizer": { "$kind": "Microsoft.RegexRecognizer", "entities": [ { "$kind": "Microsoft.NumberEntityRecognizer" } ] } }""",
            "Salve ${@number}").Write("main.lu", Sentences);
        Assert.Equal(["Salve 7"], await bot.SayAsync("ciao a tutti 7"));
    }

    private static BotFixture Bot(string recognizer, string answer = "Salve") => new(BotFixture.Dialog($$$"""
        "recognizer": {{{recognizer}}},
        "triggers": [
          { "$kind": "Microsoft.OnIntent", "intent": "Saluto", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "{{{answer}}}" } ] },
          { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Non so" } ] } ]
        """));
}
