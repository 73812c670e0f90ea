using ContactBot.EndToEnd.Browser;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>Broken connections, on a program of their own that can be killed.</summary>
public sealed class ContinuityTests(Chromium chromium) : IAsyncLifetime
{
    private readonly ConsoleHost _host = new(chromium);

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_is_written_while_the_server_is_gone_arrives_once_when_it_is_back_without_a_reload_by_hand()
    {
        var citizen = await _host.KeepWaitingAsync();
        var console = await _host.SignInAsync();
        await console.TakeAsync(citizen);
        await console.WriteAsync("prima");
        await Expect(console.Entry("prima")).ToBeVisibleAsync();

        await _host.Process.KillAsync();
        await Expect(console.Page.GetByText("Connessione interrotta")).ToBeVisibleAsync();
        await console.WriteAsync("mentre era via");
        await Expect(console.Page.GetByText("In attesa della connessione")).ToBeVisibleAsync();
        await console.ScreenshotAsync("disconnected");
        await console.Text.FillAsync("bozza non ancora mandata");
        await _host.Process.StartAgainAsync(TestContext.Current.CancellationToken);

        await Expect(console.Entry("mentre era via")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(console.Page.GetByText("Connessione interrotta")).ToBeHiddenAsync();
        await Expect(console.Text).ToHaveValueAsync("bozza non ancora mandata");
        await Expect(console.Mine).ToContainTextAsync("Maria Rossi");

        await citizen.WriteAsync("bentornati");
        await Expect(console.Entry("bentornati")).ToBeVisibleAsync();
        var texts = await citizen.ReadAsync();
        Assert.Single(texts, text => text == "prima");
        Assert.Single(texts, text => text == "mentre era via");
    }

    [Fact]
    public async Task A_reload_shows_the_truth_and_keeps_the_draft()
    {
        var citizen = await _host.KeepWaitingAsync();
        var console = await _host.SignInAsync();
        await console.TakeAsync(citizen);
        await console.Text.FillAsync("mezza fra");

        await console.Page.ReloadAsync();

        await Expect(console.Text).ToHaveValueAsync("mezza fra");
        await Expect(console.Mine).ToContainTextAsync("Maria Rossi");
    }
}
