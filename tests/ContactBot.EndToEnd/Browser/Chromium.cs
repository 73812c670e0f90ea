using ContactBot.EndToEnd.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ContactBot.EndToEnd.Browser;

/// <summary>The browser that all tests share; each test opens a context of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Debian's Chromium without its own windows and services comes first: they cost processor time and tests need neither.
    private static readonly string? DebianPath = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync();
    }

    /// <summary>A citizen's browser: Italian, in Rome, with storage of its own.</summary>
    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.Locale = "it-IT";
        options.TimezoneId ??= "Europe/Rome";
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        return _browser!.NewContextAsync(options);
    }

    /// <summary>A separate browser with further command line arguments; the caller closes it.</summary>
    public Task<IBrowser> LaunchAsync(params string[] arguments) => _playwright!.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = DebianPath,
        Args = ["--no-sandbox", "--disable-background-networking", .. arguments],
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
