using ContactBot.TestKit.Host;
using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Story;

/// <summary>An operator at the console of the real program.</summary>
internal sealed class OperatorPage(IPage page)
{
    private const string FirstOperator = "operatore";

    public IPage Page => page;

    public ILocator Waiting => page.GetByRole(AriaRole.Navigation).Locator("a[data-conversation]");

    public ILocator Transcript => page.Locator(".talk");

    public ILocator Case => page.Locator("#case-panel");

    public ILocator Dialog => page.GetByRole(AriaRole.Dialog);

    public ILocator Text => page.GetByRole(AriaRole.Textbox, new() { Name = "Scrivi al cittadino" });

    /// <summary>Signs the first operator in, with the password that the program left in its data folder.</summary>
    public static async Task<OperatorPage> SignInAsync(IBrowserContext browser, HostProcess program, string? dataFolder = null)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(program.Address, "/console").ToString());
        await page.GetByLabel("Nome utente").FillAsync(FirstOperator);
        await page.GetByLabel("Password").FillAsync(await PasswordAsync(dataFolder ?? program.DataFolder));
        await page.GetByRole(AriaRole.Button, new() { Name = "Entra" }).ClickAsync();
        var operatorPage = new OperatorPage(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Conversazioni" })).ToBeVisibleAsync();
        return operatorPage;
    }

    public static async Task<string> PasswordAsync(string dataFolder) =>
        (await File.ReadAllTextAsync(Path.Combine(dataFolder, "first-password"))).Trim();

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Types as slowly as a person, so that typing is told more than once.</summary>
    public Task TypeAsync(string text) => Text.PressSequentiallyAsync(text, new LocatorPressSequentiallyOptions { Delay = 400 });

    /// <summary>Writes and sends; the text leaves its box when the console has it.</summary>
    public async Task WriteAsync(string text)
    {
        await Assertions.Expect(page.Locator("message-composer")).ToBeVisibleAsync();
        await Text.FillAsync(text);
        await Text.PressAsync("Enter");
        await Assertions.Expect(Text).ToHaveValueAsync("");
    }

    public Task SeesAsync(string text) => Assertions.Expect(Transcript.GetByText(text).Last).ToBeVisibleAsync();
}
