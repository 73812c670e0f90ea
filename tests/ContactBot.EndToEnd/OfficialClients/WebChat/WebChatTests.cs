using System.Text;
using ContactBot.EndToEnd.Browser;
using ContactBot.TestKit.Host;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OfficialClients.WebChat;

/// <summary>The unmodified official Web Chat against the program.</summary>
public sealed class WebChatTests(Chromium chromium, OfficialPackages packages)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_greets_answers_suggests_and_takes_files()
    {
        await using var host = await HostProcess.StartAsync(EchoBot.Options, Cancellation);
        await using var chat = await WebChatPage.OpenAsync(chromium, packages, host);
        await Expect(chat.Message("assistente automatico")).ToBeVisibleAsync();

        await chat.Suggestion("Secondo consiglio").ClickAsync();
        await Expect(chat.Message("Ha scritto: Secondo consiglio")).ToBeVisibleAsync();
        await Expect(chat.Suggestion("Secondo consiglio")).ToBeHiddenAsync();

        await chat.SayAsync("Buongiorno a voi");
        await Expect(chat.Message("Ha scritto: Buongiorno a voi")).ToBeVisibleAsync();

        await chat.FileInput.SetInputFilesAsync(new FilePayload { Name = "ricevuta.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("pagato") });
        await chat.SayAsync("La ricevuta");
        await Expect(chat.Message("Ha scritto: La ricevuta")).ToBeVisibleAsync();
        await Expect(chat.Message("ricevuta.txt")).ToBeVisibleAsync();
        await chat.ScreenshotAsync("talk");

        await Expect(chat.Page.GetByText("Invio non riuscito")).ToHaveCountAsync(0);
        Assert.Empty(chat.Strangers);
    }

    [Fact]
    public async Task It_goes_on_after_the_program_was_killed_and_started_again()
    {
        await using var host = await HostProcess.StartAsync(EchoBot.Options, Cancellation);
        await using var chat = await WebChatPage.OpenAsync(chromium, packages, host);
        await Expect(chat.Message("assistente automatico")).ToBeVisibleAsync();
        await chat.SayAsync("prima del guasto");
        await Expect(chat.Message("prima del guasto")).ToHaveCountAsync(2);

        await host.KillAsync();
        await host.StartAgainAsync(Cancellation);
        await chat.SayAsync("dopo il guasto");

        await Expect(chat.Message("dopo il guasto")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        await Expect(chat.Message("prima del guasto")).ToHaveCountAsync(2);
        await chat.ScreenshotAsync("after-restart");
    }
}
