using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Story;

/// <summary>A citizen with the chat of the demo page open, against the real program.</summary>
internal sealed class CitizenPage(IPage page)
{
    public IPage Page => page;

    public ILocator Log => page.GetByRole(AriaRole.Log);

    public ILocator Input => page.GetByRole(AriaRole.Textbox, new() { Name = "Scriva un messaggio" });

    public static async Task<CitizenPage> OpenAsync(IBrowserContext browser, Uri address)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return new CitizenPage(page);
    }

    public async Task OpenChatAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Apri la chat" }).ClickAsync();
        await SeesAsync("intelligenza artificiale");
    }

    public async Task WriteAsync(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    /// <summary>The text is there, in one message or line of the chat.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Log.GetByText(text).Last).ToBeVisibleAsync();

    public Task ChooseAsync(string suggestion) => page.GetByRole(AriaRole.Button, new() { Name = suggestion, Exact = true }).ClickAsync();
}
