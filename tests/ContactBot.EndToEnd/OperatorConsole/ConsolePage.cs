using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>The console as a person sees it in one browser.</summary>
public sealed class ConsolePage
{
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _errors = new();

    public ConsolePage(IPage page, Uri address)
    {
        Page = page;
        _address = address;
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                _errors.Enqueue(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public ILocator Inbox => Page.GetByRole(AriaRole.Navigation, new() { Name = "Conversazioni" });

    public ILocator Waiting => Section("In attesa");

    public ILocator Mine => Section("Le mie");

    public ILocator Others => Section("Con altri operatori");

    public ILocator Title => Page.Locator("#talk-title");

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    public ILocator Text => Page.GetByLabel("Scrivi al cittadino");

    public ILocator Case => Page.GetByRole(AriaRole.Region, new() { Name = "La richiesta" });

    public ILocator Dialog => Page.Locator("dialog[open]");

    public ILocator Alert => Page.GetByRole(AriaRole.Alert);

    /// <summary>Errors of scripts, and what the page's policy has blocked.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public Task GoToAsync(string path) => Page.GotoAsync(new Uri(_address, path).ToString());

    public async Task SignInAsync(string userName, string password)
    {
        await Page.GetByLabel("Nome utente").FillAsync(userName);
        await Page.GetByLabel("Password").FillAsync(password);
        await Button("Entra").ClickAsync();
    }

    public Task WaitForQueueAsync() => Expect(Waiting).ToBeVisibleAsync();

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Item(Citizen citizen) => Inbox.Locator($"[data-conversation='{citizen.ConversationId}']");

    public ILocator Entry(string text) => Log.Locator(".entry", new() { HasText = text });

    /// <summary>Opens the conversation and takes it.</summary>
    public async Task TakeAsync(Citizen citizen)
    {
        await Item(citizen).ClickAsync();
        await Button("Prendi in carico").ClickAsync();
        await Expect(Text).ToBeFocusedAsync();
    }

    public async Task WriteAsync(string text)
    {
        await Text.FillAsync(text);
        await Text.PressAsync("Enter");
    }

    public async Task AssertNoAxeFindingsAsync()
    {
        var result = await Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
    }

    /// <summary>For a look by eye where the variable CONTACTBOT_SCREENSHOTS names a folder.</summary>
    public async Task ScreenshotAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("CONTACTBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"console-{name}.png") });
        }
    }

    private ILocator Section(string title) =>
        Page.Locator(".inbox-section", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = title }) });
}
