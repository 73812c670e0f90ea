using ContactBot.TestKit;

namespace ContactBot.Host.Tests.CommandLine;

public sealed class ChatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_number_of_a_choice_says_it()
    {
        var run = await ProgramRun.WithInputAsync(RepositoryRoot.Path, "3\n/quit\nmai\n", "dialogs", "chat", "dialogs");

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        var (greeting, answer) = (run.Output.Split("\n> 3\n")[0], run.Output.Split("\n> 3\n")[1]);
        Assert.Contains("\n  3. TARI\n", greeting, StringComparison.Ordinal);
        Assert.Contains("TARI", answer, StringComparison.Ordinal);
        Assert.Contains("Pagina ufficiale:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("mai", run.Output.Split("> /quit")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_is_shown_as_text_and_its_buttons_as_choices()
    {
        Write("main.lg", """
            # Scheda
            [HeroCard
                title = Ritiro
                text = Quando va bene?
                buttons = ${Bottone()} | Domani
            ]

            # Bottone
            [CardAction
                type = openUrl
                title = La pagina
                value = https://comune.example.it/ritiro
            ]

            # Modulo
            - ```
            { "type": "AdaptiveCard", "body": [
              { "type": "TextBlock", "text": "I suoi dati" },
              { "type": "FactSet", "facts": [ { "title": "Via", "value": "Roma" } ] } ],
              "actions": [ { "type": "Action.Submit", "title": "Conferma", "data": { "ok": true } } ] }
            ```

            # Risposta
            [Activity
                Attachments = ${Scheda()} | ${ActivityAttachment(json(Modulo()), 'adaptiveCard')}
            ]
            """);
        Write("main.dialog", """
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
              { "$kind": "Microsoft.OnMessageActivity", "condition": "turn.activity.value.ok == true", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "Confermato" } ] },
              { "$kind": "Microsoft.OnMessageActivity", "condition": "turn.activity.text == 'Domani'", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "A domani" } ] },
              { "$kind": "Microsoft.OnMessageActivity", "condition": "turn.activity.text == 'ritiro'", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${Risposta()}" } ] } ] }
            """);

        var run = await ChatAsync("ritiro\n1\n3\nritiro\n2\n");

        Assert.Equal(
            """
            > ritiro
              | Ritiro
              | Quando va bene?
              | I suoi dati
              | Via: Roma
              1. La pagina
              2. Domani
              3. Conferma
            > 1
            https://comune.example.it/ritiro
            > 3
            Confermato
            """,
            run.Output[..run.Output.IndexOf("\n> ritiro", StringComparison.Ordinal)]);
        Assert.EndsWith("> 2\nA domani\n> \n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_and_the_conversation_goes_on()
    {
        Write("main.dialog", """
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
              { "$kind": "Microsoft.OnMessageActivity", "actions": [
                { "$kind": "Microsoft.IfCondition", "condition": "turn.activity.text == 'rompi'", "actions": [ { "$kind": "Microsoft.ThrowException", "errorValue": "rotto" } ] },
                { "$kind": "Microsoft.SendActivity", "activity": "intero" } ] } ] }
            """);

        var run = await ChatAsync("rompi\nva?\n");

        Assert.Contains("> rompi\nCB1008: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("> va?\nintero\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_bot_with_mistakes_does_not_talk()
    {
        Write("main.dialog", """{ "$kind": "Microsoft.Nessuno" }""");

        var run = await ChatAsync("ciao\n");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("main.dialog:1:12: CB2004", run.Errors, StringComparison.Ordinal);
    }

    private Task<ProgramRun> ChatAsync(string input) => ProgramRun.WithInputAsync(_folder.Path, input, "dialogs", "chat", ".");

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder.Path, file), content.ReplaceLineEndings("\n"));
}
