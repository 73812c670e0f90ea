using Microsoft.Playwright;

namespace ContactBot.Simulator.Tests.Page;

/// <summary>One phone of the page.</summary>
internal sealed class PhoneOnPage(ILocator root)
{
    public ILocator Root => root;

    public ILocator Log => root.GetByRole(AriaRole.Log);

    public ILocator Text => root.GetByRole(AriaRole.Textbox).First;

    public ILocator Complaint => root.GetByRole(AriaRole.Alert);

    public ILocator Message(string text) => Log.GetByRole(AriaRole.Article).Filter(new() { HasText = text });

    public ILocator Button(string name) => root.GetByRole(AriaRole.Button, new() { Name = name });

    public Task UseAsync(string channel) => root.GetByRole(AriaRole.Radio, new() { Name = channel }).CheckAsync();

    public async Task WriteAsync(string text)
    {
        await Text.FillAsync(text);
        await Text.PressAsync("Enter");
    }
}
