using ContactBot.EndToEnd.Browser;
using ContactBot.Simulator.Tests.Server;
using Microsoft.Playwright;

namespace ContactBot.Simulator.Tests.Page;

/// <summary>The page of the simulator, in the words of who uses it.</summary>
internal sealed class SimulatorPage(IPage page) : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public IPage Page => page;

    /// <summary>What the browser has complained of: errors of scripts, and what the policy forbade.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<SimulatorPage> OpenAsync(Chromium chromium, SimulatorServer server, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.OpenAsync(options);
        var simulator = new SimulatorPage(await context.NewPageAsync());
        simulator.Page.PageError += (_, error) => simulator._complaints.Add(error);
        simulator.Page.Console += (_, message) =>
        {
            // A refusal of the server is seen on the page; the browser's own line about it says nothing more.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                simulator._complaints.Add(message.Text);
            }
        };
        await simulator.Page.GotoAsync(new Uri(server.Address, "/simulator").ToString());
        return simulator;
    }

    public PhoneOnPage Phone(string name) => new(page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true }));

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
