using System.Text.Json.Nodes;
using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Axe_finds_nothing(int width, bool dark)
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.OpenAsync(await OpenAsync(width, dark), server);
        await AssertNoFindingsAsync(widget);

        await FillAsync(widget, server);
        await ScreenshotAsync(widget, $"axe-{width}-{(dark ? "dark" : "light")}");
        await AssertNoFindingsAsync(widget);

        await widget.Button("Nuova conversazione").ClickAsync();
        await AssertNoFindingsAsync(widget);
    }

    [Fact]
    public async Task Everything_can_be_done_by_keyboard_alone()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.Greeting = Say.Bot("Buongiorno, di cosa ha bisogno?", "Carta d'identità", "TARI");
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), server);
        var keyboard = widget.Page.Keyboard;

        await widget.Launcher.FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(widget.Input).ToBeFocusedAsync();
        await Expect(widget.Suggestions).ToBeVisibleAsync();
        await keyboard.TypeAsync("un saluto");
        await keyboard.PressAsync("Shift+Tab");
        await Expect(widget.Button("Parla con una persona")).ToBeFocusedAsync();
        await keyboard.PressAsync("Shift+Tab");
        await Expect(widget.Button("TARI")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(widget.Message("TARI")).ToContainTextAsync("Inviato");
        await Expect(widget.Input).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(widget.Message("un saluto")).ToContainTextAsync("Inviato");
        await keyboard.PressAsync("Tab");
        await Expect(widget.Button("Allega file (al massimo 4 MB in tutto)")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(widget.Button("Invia")).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");

        await Expect(widget.Panel).ToBeHiddenAsync();
        await Expect(widget.Launcher).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_log_and_the_header_are_reached_in_the_order_of_reading()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Button("Nuova conversazione").FocusAsync();
        await widget.Page.Keyboard.PressAsync("Tab");
        await Expect(widget.Button("Chiudi la chat")).ToBeFocusedAsync();
        await widget.Page.Keyboard.PressAsync("Tab");
        await Expect(widget.Log).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_question_before_the_restart_takes_the_focus_and_Escape_gives_it_back()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Button("Nuova conversazione").FocusAsync();
        await widget.Page.Keyboard.PressAsync("Enter");
        await Expect(widget.Button("Annulla")).ToBeFocusedAsync();
        await widget.Page.Keyboard.PressAsync("Escape");

        await Expect(widget.Panel).ToBeVisibleAsync();
        await Expect(widget.Button("Nuova conversazione")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_new_message_does_not_take_the_focus()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await widget.Button("Chiudi la chat").ClickAsync();
        var search = widget.Page.GetByLabel("Cerca nel sito");
        await search.FocusAsync();

        server.Say(Say.Bot("novità", "Una scelta"));

        await Expect(widget.Launcher).ToHaveAccessibleNameAsync("Serve aiuto? Apri la chat, 1 messaggio nuovo");
        await Expect(search).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_small_screen_the_chat_covers_the_page_and_the_focus_stays_in_it()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server, new() { ViewportSize = new() { Width = 320, Height = 568 } });

        // The panel slides into its place; where it comes to rest counts.
        await widget.Panel.EvaluateAsync("async panel => { await Promise.all(panel.getAnimations().map(animation => animation.finished)); }");
        var box = await widget.Panel.BoundingBoxAsync();
        Assert.Equal((0, 0, 320, 568), (box!.X, box.Y, box.Width, box.Height));
        await Expect(widget.Panel).ToHaveAttributeAsync("aria-modal", "true");
        await widget.Button("Invia").FocusAsync();
        await widget.Page.Keyboard.PressAsync("Tab");
        await Expect(widget.Button("Nuova conversazione")).ToBeFocusedAsync();
        await widget.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(widget.Button("Invia")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Text_of_double_size_is_not_cut_off(int width)
    {
        await using var server = await WidgetServer.StartAsync();
        await using var browser = await chromium.LaunchAsync("--blink-settings=defaultFontSize=32");
        await using var widget = await WidgetPage.OpenAsync(await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } }), server);

        await FillAsync(widget, server);

        await ScreenshotAsync(widget, $"double-{width}");
        await Expect(widget.Input).ToHaveCSSAsync("font-size", "32px");
        foreach (var part in new[] { widget.Panel, widget.Log })
        {
            Assert.Equal("", await part.EvaluateAsync<string>(
                "view => [...view.querySelectorAll('*')].filter(one => one.getClientRects().length > 0 && !one.closest('.hidden-text') && one.getBoundingClientRect().right > view.getBoundingClientRect().right + 1).map(one => one.className).join()"));
        }

        foreach (var name in new[] { "Nuova conversazione", "Chiudi la chat", "Parla con una persona", "Invia" })
        {
            await widget.Button(name).ScrollIntoViewIfNeededAsync();
            await Expect(widget.Button(name)).ToBeInViewportAsync(new() { Ratio = 0.99f });
        }
    }

    [Fact]
    public async Task Messages_are_announced_politely_and_one_by_one()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await Expect(widget.Log).ToHaveAttributeAsync("aria-live", "polite");
        await Expect(widget.Log).ToHaveAttributeAsync("aria-busy", "false");
        await Expect(widget.Log).ToHaveAccessibleNameAsync("Messaggi della conversazione");
        await widget.Log.EvaluateAsync(
            "log => { log.added = []; new MutationObserver(all => all.forEach(one => one.addedNodes.forEach(node => node.matches?.('.entry') && log.added.push(node.innerText)))).observe(log, { childList: true, subtree: true }) }");

        await widget.WriteAsync("domanda");
        await Expect(widget.Message("domanda")).ToContainTextAsync("Inviato");
        server.Say(Say.Bot("risposta"));
        await Expect(widget.Message("risposta")).ToBeVisibleAsync();

        var added = await widget.Log.EvaluateAsync<string[]>("log => log.added");
        Assert.Equal(2, added.Length);
        Assert.StartsWith("Lei:", added[0], StringComparison.Ordinal);
        Assert.StartsWith("Assistente automatico", added[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_no_motion_gets_none()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server, new() { ReducedMotion = ReducedMotion.Reduce });

        server.Conversation.Show(Say.Typing());
        await Expect(widget.Panel.GetByText("L’assistente sta scrivendo…")).ToBeVisibleAsync();

        Assert.Equal(0, await widget.Page.EvaluateAsync<int>("document.querySelector('contactbot-widget').shadowRoot.getAnimations().length"));
    }

    [Fact]
    public async Task Forced_colours_keep_every_border()
    {
        await using var server = await WidgetServer.StartAsync();
        var context = await chromium.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await using var widget = await WidgetPage.OpenAsync(context, server);

        await FillAsync(widget, server);

        await Expect(widget.Message("Le serve altro").Locator(".bubble")).ToHaveCSSAsync("border-top-width", "1px");
        await ScreenshotAsync(widget, "forced-colours");
    }

    private async Task<IBrowserContext> OpenAsync(int width, bool dark) => await chromium.OpenAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = width, Height = width == 320 ? 640 : 800 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        // Axe measures colours in the middle of an animation otherwise.
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>A conversation with one of everything.</summary>
    private static async Task FillAsync(WidgetPage widget, WidgetServer server)
    {
        await widget.OpenChatAsync();
        await Expect(widget.Message("Buongiorno")).ToBeVisibleAsync();
        await widget.WriteAsync("Quanto costa la **carta**? https://www.example.org/prezzi");
        await Expect(widget.Message("Quanto costa")).ToContainTextAsync("Inviato");
        server.Say(Say.Bot("Costa **22,21 €**. Servono:\n\n1. la fototessera\n2. la [tessera](https://www.example.org)\n\n> Paga allo sportello.\n\n`CIE`"));
        server.Say(Say.Attachments("list", Say.Card("hero", (JsonObject)JsonNode.Parse("""
            { "title": "Anagrafe", "subtitle": "Piano terra", "text": "Aperto fino alle 12.30",
              "buttons": [{ "type": "imBack", "title": "Prenoti", "value": "Prenoto" }, { "type": "openUrl", "title": "Orari", "value": "https://www.example.org" }] }
            """)!)));
        server.Say(Say.Attachments("list", Say.Card("adaptive", (JsonObject)JsonNode.Parse("""
            { "type": "AdaptiveCard", "version": "1.5",
              "body": [{ "type": "TextBlock", "text": "Segnalazione", "style": "heading", "wrap": true },
                       { "type": "FactSet", "facts": [{ "title": "Via", "value": "Roma 1" }] },
                       { "type": "Input.Text", "id": "nota", "label": "Nota" },
                       { "type": "Input.ChoiceSet", "id": "tipo", "label": "Tipo", "style": "expanded", "choices": [{ "title": "Buca", "value": "b" }, { "title": "Lampione", "value": "l" }] }],
              "actions": [{ "type": "Action.Submit", "title": "Segnala" }] }
            """)!)));
        await Expect(widget.Log.Locator(".ac-adaptiveCard")).ToBeVisibleAsync();
        server.Say(Say.System("Ora parla con Anna, del Comune."));
        server.Say(Say.HandoffStatus("accepted", "Anna"));
        server.Say(Say.Operator("Anna", "Buongiorno, sono Anna dell'anagrafe."));
        server.Say(Say.HandoffStatus("completed"));
        server.Say(Say.EndOfConversation());
        server.State.NextPostStatuses.Enqueue(400);
        await widget.WriteAsync("questo non passa");
        await Expect(widget.Message("questo non passa")).ToContainTextAsync("Non inviato");
        server.Say(Say.Bot("Le serve altro?", "Carta d'identità", "TARI", "Raccolta rifiuti"));
        await Expect(widget.Suggestions).ToBeVisibleAsync();
        await widget.Input.FillAsync(new string('a', 1_900));
        await widget.ChooseFilesAsync(("foto.png", "image/png", [1, 2, 3]));
        server.Conversation.Show(Say.Typing("Anna"));
    }

    private static async Task AssertNoFindingsAsync(WidgetPage widget)
    {
        var result = await widget.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
    }

    /// <summary>For a look by eye where the variable CONTACTBOT_SCREENSHOTS names a folder.</summary>
    private static async Task ScreenshotAsync(WidgetPage widget, string name)
    {
        if (Environment.GetEnvironmentVariable("CONTACTBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await widget.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
