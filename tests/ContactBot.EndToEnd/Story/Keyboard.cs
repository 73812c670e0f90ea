using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Story;

/// <summary>A person without a mouse.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostTabs = 80;

    // The name of what has the focus, also inside a shadow tree.
    private const string FocusedName = """
        () => {
          let focused = document.activeElement;
          while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
          if (!focused || focused === document.body) return '';
          const root = focused.getRootNode();
          const labelled = focused.getAttribute('aria-labelledby')?.split(' ').map(id => root.getElementById(id)?.textContent).join(' ');
          return [focused.getAttribute('aria-label'), labelled, focused.labels?.[0]?.textContent, focused.textContent].filter(Boolean).join(' ').trim();
        }
        """;

    /// <summary>Goes on by Tab until what has the focus carries this name.</summary>
    public async Task TabToAsync(string name)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            if ((await page.EvaluateAsync<string>(FocusedName)).Contains(name, StringComparison.Ordinal))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"«{name}» is not reached by Tab.");
    }

    public async Task PressAsync(string name)
    {
        await TabToAsync(name);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task TypeAsync(string text, bool enter = true)
    {
        await page.Keyboard.TypeAsync(text);
        if (enter)
        {
            await page.Keyboard.PressAsync("Enter");
        }
    }
}
