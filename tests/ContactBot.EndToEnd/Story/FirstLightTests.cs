using ContactBot.EndToEnd.Browser;
using ContactBot.TestKit.Host;
using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Story;

/// <summary>The whole story with two browsers against the real program: a citizen asks, the bot answers, an operator takes over with the case.</summary>
public sealed class FirstLightTests(Chromium chromium)
{
    [Fact]
    public async Task A_citizen_asks_reports_and_meets_an_operator_who_knows_everything_already()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var citizen = await CitizenPage.OpenAsync(await chromium.OpenAsync(), program.Address);
        await citizen.OpenChatAsync();
        await citizen.WriteAsync("quando si paga la tari?");
        await citizen.SeesAsync("31 luglio");
        await Pictures.TakeAsync(citizen.Page, "citizen");

        await citizen.WriteAsync("c'è una buca davanti alla scuola in via Garibaldi 12");
        await citizen.SeesAsync("riepilogo");
        await citizen.ChooseAsync("Sì, invia");
        await citizen.SeesAsync("numero 100");

        var anna = await OperatorPage.SignInAsync(await chromium.OpenAsync(), program);
        await citizen.WriteAsync("vorrei parlare con un operatore");
        await citizen.SeesAsync("Un operatore le risponderà qui");
        await Assertions.Expect(citizen.Page.GetByText("In attesa di una persona")).ToBeVisibleAsync();
        await Assertions.Expect(anna.Waiting).ToHaveCountAsync(1);
        await anna.Waiting.ClickAsync();
        await anna.SeesAsync("c'è una buca davanti alla scuola");
        await Assertions.Expect(anna.Case).ToContainTextAsync("Pratica 100");
        await Assertions.Expect(anna.Case).ToContainTextAsync("vorrei parlare con un operatore");

        await anna.PressAsync("Prendi in carico");
        await citizen.SeesAsync("una persona");
        await anna.TypeAsync("Buongiorno, ho");
        await Assertions.Expect(citizen.Page.GetByText("sta scrivendo")).ToBeVisibleAsync();
        await anna.WriteAsync("Buongiorno, ho letto della buca: mando subito la squadra.");
        await citizen.SeesAsync("mando subito la squadra");

        await citizen.Input.PressSequentiallyAsync("Gra");
        await Assertions.Expect(anna.Page.GetByText("sta scrivendo")).ToBeVisibleAsync();
        await citizen.WriteAsync("Grazie, D'Angelò è il mio nome <b>vero</b>");
        await anna.SeesAsync("Grazie, D'Angelò è il mio nome <b>vero</b>");
        await Pictures.TakeAsync(anna.Page, "operator");

        await anna.PressAsync("Concludi");
        await anna.Dialog.GetByLabel("Nota per la pratica").FillAsync("Squadra avvisata");
        await anna.Dialog.GetByRole(AriaRole.Button, new() { Name = "Concludi", Exact = true }).ClickAsync();
        await citizen.SeesAsync("ha concluso la conversazione");
        await citizen.SeesAsync("risolta");
        await Assertions.Expect(anna.Waiting).ToHaveCountAsync(0);

        await citizen.WriteAsync("a che punto è la mia pratica?");
        await citizen.SeesAsync("numero della pratica");
    }

    [Fact]
    public async Task Given_back_the_citizen_goes_on_with_the_bot()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var citizen = await CitizenPage.OpenAsync(await chromium.OpenAsync(), program.Address);
        await citizen.OpenChatAsync();
        await citizen.WriteAsync("operatore");
        await citizen.SeesAsync("Un operatore le risponderà qui");
        var anna = await OperatorPage.SignInAsync(await chromium.OpenAsync(), program);
        await anna.Waiting.ClickAsync();
        await anna.PressAsync("Prendi in carico");
        await anna.PressAsync("Restituisci all’assistente");
        await anna.Dialog.GetByRole(AriaRole.Button, new() { Name = "Restituisci", Exact = true }).ClickAsync();
        await citizen.SeesAsync("Sono di nuovo l'assistente automatico");
        await citizen.WriteAsync("quando si paga la tari?");
        await citizen.SeesAsync("31 luglio");
    }

    [Fact]
    public async Task The_talk_with_the_operator_survives_a_killed_program_on_both_sides()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var citizen = await CitizenPage.OpenAsync(await chromium.OpenAsync(), program.Address);
        await citizen.OpenChatAsync();
        await citizen.WriteAsync("operatore");
        await citizen.SeesAsync("Un operatore le risponderà qui");
        var anna = await OperatorPage.SignInAsync(await chromium.OpenAsync(), program);
        await anna.Waiting.ClickAsync();
        await anna.PressAsync("Prendi in carico");
        await anna.WriteAsync("Prima del guasto");
        await citizen.SeesAsync("Prima del guasto");

        await program.KillAsync();
        await citizen.WriteAsync("Scritto durante il guasto");
        await program.StartAgainAsync(TestContext.Current.CancellationToken);

        var patience = new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 };
        await Assertions.Expect(anna.Transcript.GetByText("Scritto durante il guasto")).ToBeVisibleAsync(patience);
        await Assertions.Expect(anna.Text).ToBeVisibleAsync(patience);
        await anna.WriteAsync("Dopo il guasto");
        await Assertions.Expect(citizen.Log.GetByText("Dopo il guasto")).ToBeVisibleAsync(patience);
        await Assertions.Expect(citizen.Log.GetByText("Scritto durante il guasto")).ToHaveCountAsync(1);
        await Assertions.Expect(citizen.Log.GetByText("Prima del guasto")).ToHaveCountAsync(1);
    }
}
