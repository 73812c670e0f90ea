using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers.Qna;

public sealed class QnaDialogTests
{
    private const string Questions = """
        # ? Come rinnovo la patente?
        ```
        In motorizzazione.
        ```
        **Prompts:**
        - [Quanto costa?](#2)

        <a id = "2"></a>
        # ? Quanto costa rinnovare la patente?
        ```
        Cento euro.
        ```

        # ? orari della biblioteca di quartiere
        ```
        Dalle 9.
        ```

        # ? orari della palestra di quartiere
        ```
        Dalle 7.
        ```
        """;

    [Fact]
    public async Task It_answers_and_goes_on()
    {
        using var bot = Bot();
        Assert.Equal(["Cento euro.", "Fatto 2"], await bot.SayAsync("quanto costa rinnovare la patente"));
    }

    [Fact]
    public async Task It_goes_on_with_what_an_answer_prompts_for()
    {
        using var bot = Bot();
        Assert.Equal(["In motorizzazione."], await bot.SayAsync("come rinnovo la patente"));
        Assert.Equal(["Quanto costa?"], bot.Last!.Activities[0].SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.Equal(["Cento euro.", "Fatto 2"], await bot.SayAsync("quanto costa?"));
    }

    [Fact]
    public async Task Another_question_in_the_place_of_a_prompt_is_answered()
    {
        using var bot = Bot();
        await bot.SayAsync("come rinnovo la patente");
        Assert.Equal(["Dalle 9.", "Fatto 3"], await bot.SayAsync("orari della biblioteca di quartiere"));
    }

    [Fact]
    public async Task It_asks_which_of_several_is_meant()
    {
        using var bot = Bot();
        Assert.Equal(["Che cosa intende?"], await bot.SayAsync("orari quartiere"));
        Assert.Equal(["Dalle 7.", "Fatto 4"], await bot.SayAsync("Orari della palestra di quartiere"));
    }

    [Fact]
    public async Task None_of_them_ends_it()
    {
        using var bot = Bot();
        await bot.SayAsync("orari quartiere");
        Assert.Equal(["Grazie per l'indicazione.", "Fatto"], await bot.SayAsync("Nessuna di queste"));
    }

    [Fact]
    public async Task Without_an_answer_it_says_so()
    {
        using var bot = Bot();
        Assert.Equal(["Boh", "Fatto"], await bot.SayAsync("quanto fa sette per otto"));
    }

    private static BotFixture Bot() => new BotFixture(BotFixture.Dialog("""
        "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
          { "$kind": "Microsoft.QnAMakerDialog", "knowledgeBaseId": "=settings.qna.patenti_qna.kbId", "hostname": "=settings.qna.hostname", "noAnswer": "Boh", "resultProperty": "turn.result" },
          { "$kind": "Microsoft.SendActivity", "activity": "Fatto ${turn.lastresult[0].id}" } ] } ]
        """)).Write("patenti.qna", Questions).Write("altro.qna", "# ? altro\n```\naltro\n```");
}
