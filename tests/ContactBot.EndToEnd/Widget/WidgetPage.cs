using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Widget;

/// <summary>One tab of a citizen's browser with the widget, in the words of a person who uses it.</summary>
internal sealed class WidgetPage(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public ILocator Launcher => page.GetByRole(AriaRole.Button, new() { Name = "Apri la chat" });

    public ILocator Panel => page.GetByRole(AriaRole.Dialog, new() { Name = "Assistente di Borgoverde" });

    public ILocator Log => page.GetByRole(AriaRole.Log);

    public ILocator Input => page.GetByRole(AriaRole.Textbox, new() { Name = "Scriva un messaggio" });

    public ILocator Messages => Log.GetByRole(AriaRole.Article);

    public ILocator Suggestions => page.GetByRole(AriaRole.Group, new() { Name = "Risposte suggerite" });

    public static async Task<WidgetPage> OpenAsync(IBrowserContext context, WidgetServer server, string path = "/")
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + path);
        return new WidgetPage(page);
    }

    /// <summary>A new browser whose chat is open and connected.</summary>
    public static async Task<WidgetPage> StartChatAsync(Chromium chromium, WidgetServer server, BrowserNewContextOptions? options = null)
    {
        var widget = await OpenAsync(await chromium.OpenAsync(options), server);
        await widget.OpenChatAsync();
        await Assertions.Expect(widget.Message("Buongiorno")).ToBeVisibleAsync();
        if (!server.State.RefusesStreams)
        {
            await server.Conversation.FirstStream;
        }

        return widget;
    }

    public Task OpenChatAsync() => Launcher.ClickAsync();

    public async Task WriteAsync(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    public async Task ChooseFilesAsync(params (string Name, string Type, byte[] Content)[] files)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => Button("Allega file (al massimo 4 MB in tutto)").ClickAsync());
        await chooser.SetFilesAsync(files.Select(file => new FilePayload { Name = file.Name, MimeType = file.Type, Buffer = file.Content }));
    }

    public ILocator Message(string text) => Messages.Filter(new() { HasText = text });

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>What the citizen sees as said, without authors and times.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync() => await Log.Locator(".bubble").AllInnerTextsAsync();

    /// <summary>Closes the browser: a page left open would go on asking the port of its server, which another may get.</summary>
    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
