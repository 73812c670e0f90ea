using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers.Qna;

public sealed class QnaAnswerTests
{
    private const string Questions = """
        <a id = "7"></a>
        # ? Quanto costa la carta d'identità elettronica?
        - prezzo della carta d'identità
        ```
        22,21 euro.
        ```
        **Prompts:**
        - [Come si paga?](#?come-si-paga-la-carta) `context-only`

        # ? Come si paga la carta?
        ```
        Allo sportello.
        ```

        # ? Dove si trova la biblioteca comunale?
        **Filters:**
        - sede = nord
        ```
        In via Nord.
        ```

        # ? Dove si trova la biblioteca comunale?
        **Filters:**
        - sede = sud
        ```
        In via Sud.
        ```

        # ? voglio parlare con una persona
        ```
        intent=Operatore
        ```

        $carta d'identità : qna-alterations=
        - CIE
        """;

    [Theory]
    [InlineData("Quanto costa la carta d'identità elettronica?", "22,21 euro.")]
    [InlineData("quanto costa la carta identita elettronica", "22,21 euro.")]
    [InlineData("quanto costa la cie?", "22,21 euro.")]
    [InlineData("prezo della carta d'identita", "22,21 euro.")]
    [InlineData("scusi, dov'è la biblioteca", "In via Nord.")]
    [InlineData("vorrei parlare con una persona", "Subito.")]
    [InlineData("come si paga la carta", "Non so")]
    [InlineData("che tempo fa domani a Parigi", "Non so")]
    [InlineData("asdfgh", "Non so")]
    [InlineData("", "Non so")]
    public async Task The_answer_is_that_of_the_question_most_alike(string text, string answer)
    {
        using var bot = Bot("\"main.qna\"");
        Assert.Equal([answer], await bot.SayAsync(text));
    }

    [Fact]
    public async Task Filters_choose_among_answers_to_the_same_question()
    {
        using var bot = Bot("""{ "$kind": "Microsoft.QnAMakerRecognizer", "metadata": [ { "name": "sede", "value": "sud" } ] }""");
        Assert.Equal(["In via Sud."], await bot.SayAsync("dove si trova la biblioteca comunale"));
    }

    [Fact]
    public async Task A_threshold_refuses_what_is_less_alike()
    {
        using var bot = Bot("""{ "$kind": "Microsoft.QnAMakerRecognizer", "threshold": "=0.99" }""");
        Assert.Equal(["Non so"], await bot.SayAsync("quanto costa"));
        Assert.Equal(["22,21 euro."], await bot.SayAsync("prezzo della carta d'identità"));
    }

    [Fact]
    public async Task A_pair_that_is_asked_for_by_number_answers_whatever_was_said()
    {
        using var bot = Bot("""{ "$kind": "Microsoft.QnAMakerRecognizer", "qnaId": "=7" }""");
        Assert.Equal(["22,21 euro."], await bot.SayAsync("sì"));
    }

    [Fact]
    public async Task Memory_tells_all_answers_and_their_prompts()
    {
        using var bot = Bot("\"main.qna\"", "${@answer} ${turn.recognized.score} ${turn.recognized.answers[0].id} ${turn.recognized.answers[0].context.prompts[0].displayText} ${turn.recognized.answers[0].source}");
        Assert.Equal(["22,21 euro. 1 7 Come si paga? Editorial"], await bot.SayAsync("prezzo della carta d'identità"));
    }

    private static BotFixture Bot(string recognizer, string answer = "${@answer}") => new BotFixture(BotFixture.Dialog($$$"""
        "recognizer": {{{recognizer}}},
        "triggers": [
          { "$kind": "Microsoft.OnQnAMatch", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "{{{answer}}}" } ] },
          { "$kind": "Microsoft.OnIntent", "intent": "Operatore", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Subito." } ] },
          { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Non so" } ] } ]
        """)).Write("main.qna", Questions);
}
