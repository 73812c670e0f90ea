using ContactBot.TestKit;
using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Story;

/// <summary>The pictures of the README: <c>CONTACTBOT_WRITE_PAGES=1</c> and run the story.</summary>
internal static class Pictures
{
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CONTACTBOT_WRITE_PAGES") == "1")
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(RepositoryRoot.Path, "docs", "images", $"{name}.png") });
        }
    }
}
