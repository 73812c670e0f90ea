using System.Collections.Concurrent;
using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.OfficialClients.DirectLine;
using ContactBot.TestKit;
using ContactBot.TestKit.Host;
using Microsoft.Playwright;

namespace ContactBot.EndToEnd.OfficialClients.WebChat;

/// <summary>The official Web Chat, unmodified, on a page of another origin, in a browser.</summary>
internal sealed class WebChatPage : IAsyncDisposable
{
    private readonly PageServer _site;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _strangers = new();

    private WebChatPage(PageServer site, IBrowserContext context, IPage page) => (_site, _context, Page) = (site, context, page);

    public IPage Page { get; }

    /// <summary>Addresses outside of this machine that the page asked for; none of them was reached.</summary>
    public IReadOnlyCollection<string> Strangers => _strangers;

    public ILocator Input => Page.Locator("[data-id='webchat-sendbox-input']");

    public ILocator Messages => Page.Locator(".webchat__basic-transcript__activity");

    public ILocator FileInput => Page.Locator("input[type='file']");

    public ILocator Suggestion(string title) =>
        Page.GetByRole(AriaRole.Toolbar, new() { Name = "Azioni suggerite" }).GetByRole(AriaRole.Button, new() { Name = title });

    /// <summary>Opens the page; the chat is connected once its greeting is there.</summary>
    public static async Task<WebChatPage> OpenAsync(Chromium chromium, OfficialPackages packages, HostProcess host)
    {
        var site = await PageServer.StartAsync(new()
        {
            ["/"] = ("text/html; charset=utf-8", await File.ReadAllTextAsync(
                Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.EndToEnd", "OfficialClients", "WebChat", "page.html"))),
            ["/webchat.js"] = ("text/javascript; charset=utf-8", await File.ReadAllTextAsync(await packages.WebChatScriptAsync())),
        });
        var context = await chromium.OpenAsync();
        var opened = new WebChatPage(site, context, await context.NewPageAsync());
        await context.RouteAsync(address => new Uri(address) is { Scheme: "http" or "https", IsLoopback: false }, opened.RefuseAsync);
        var token = (string)(await host.GenerateTokenAsync())["token"]!;
        await opened.Page.GotoAsync($"{site.Address}?domain={Uri.EscapeDataString(host.Domain())}&token={token}");
        return opened;
    }

    /// <summary>The messages that hold this text.</summary>
    public ILocator Message(string text) => Messages.Filter(new() { HasText = text });

    public async Task SayAsync(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    /// <summary>Writes what the page looks like into the build's output, for a person to look at.</summary>
    public Task ScreenshotAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(RepositoryRoot.Path, "artifacts", "screenshots", $"web-chat-{name}.png"),
    });

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _site.DisposeAsync();
    }

    private Task RefuseAsync(IRoute route)
    {
        _strangers.Enqueue(route.Request.Url);
        return route.AbortAsync();
    }
}
