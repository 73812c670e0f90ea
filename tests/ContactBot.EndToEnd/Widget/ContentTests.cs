using System.Text.Json.Nodes;
using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

public sealed class ContentTests(Chromium chromium)
{
    private const string Pixel = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Fact]
    public async Task Markdown_becomes_lists_links_and_tables()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Say(Say.Bot("""
            Servono **due** cose:

            - una fototessera
            - la [tessera sanitaria](https://www.example.org/tessera "Scheda")

            | Ufficio | Orario |
            |---|---|
            | Anagrafe | 8.30 &amp; 12.30 |

            Scriva a anagrafe@comune.example o `chiami`.
            """));

        var message = widget.Message("Servono");
        await Expect(message.GetByRole(AriaRole.Listitem)).ToHaveTextAsync(["una fototessera", "la tessera sanitaria (si apre in una nuova scheda)"]);
        await Expect(message.GetByRole(AriaRole.Cell)).ToHaveTextAsync(["Anagrafe", "8.30 & 12.30"]);
        await Expect(message.Locator("strong")).ToHaveTextAsync("due");
        var link = message.GetByRole(AriaRole.Link, new() { Name = "tessera sanitaria" });
        await Expect(link).ToHaveAttributeAsync("target", "_blank");
        await Expect(link).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await Expect(message.GetByRole(AriaRole.Link, new() { Name = "anagrafe@" })).ToHaveAttributeAsync("href", "mailto:anagrafe@comune.example");
    }

    [Theory]
    [InlineData("<img src=x onerror=\"window.broken=1\">ciao")]
    [InlineData("<script>window.broken=1</script>ciao")]
    [InlineData("[ciao](javascript:window.broken=1)")]
    [InlineData("[ciao](jav&#x09;ascript:window.broken=1)")]
    [InlineData("[ciao](&#106;avascript:window.broken=1)")]
    [InlineData("![ciao](javascript:window.broken=1)")]
    [InlineData("![ciao](x\"onerror=\"window.broken=1)")]
    [InlineData("<javascript:window.broken=1> ciao")]
    [InlineData("[ciao](data:text/html,<script>window.broken=1</script>)")]
    [InlineData("<svg><style><img src=x onerror=window.broken=1></style></svg>ciao")]
    public async Task Nothing_in_a_message_runs(string text)
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Say(Say.Bot(text));
        server.Say(Say.Attachments("list", Say.Card("hero", new JsonObject { ["title"] = "ciao carta", ["text"] = text })));
        server.Say(Say.Attachments("list", AdaptiveText(text)));

        await Expect(widget.Log.Locator(".adaptive .ac-adaptiveCard")).ToBeVisibleAsync();
        await Expect(widget.Message("ciao carta")).ToBeVisibleAsync();
        foreach (var link in await widget.Messages.GetByRole(AriaRole.Link).AllAsync())
        {
            Assert.DoesNotContain("script", await link.GetAttributeAsync("href"), StringComparison.OrdinalIgnoreCase);
            await link.ClickAsync(new() { Trial = true });
        }

        await Expect(widget.Messages.Locator("script, svg:not([aria-hidden]), style")).ToHaveCountAsync(0);
        Assert.False(await widget.Page.EvaluateAsync<bool>("'broken' in window"));
    }

    [Fact]
    public async Task Plain_text_stays_as_it_was_written()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        var message = Say.Bot("1. *così* <b>com'è</b>\n  scritto");
        message["textFormat"] = "plain";

        server.Say(message);

        await Expect(widget.Message("com'è").Locator(".bubble p")).ToHaveJSPropertyAsync("textContent", "1. *così* <b>com'è</b>\n  scritto");
    }

    [Fact]
    public async Task A_card_shows_its_picture_words_and_buttons_and_a_button_speaks()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Say(Say.Attachments("carousel", Hero("Anagrafe"), Hero("Tributi")));

        var card = widget.Log.Locator(".card").First;
        await Expect(card.GetByRole(AriaRole.Img, new() { Name = "La sede" })).ToBeVisibleAsync();
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "Orari" })).ToHaveAttributeAsync("href", "https://www.example.org/orari");
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "Chiami" })).ToHaveAttributeAsync("href", "tel:+39000");
        await card.GetByRole(AriaRole.Button, new() { Name = "Prenoti" }).ClickAsync();

        await Expect(widget.Message("Prenoto Anagrafe")).ToContainTextAsync("Inviato");
    }

    [Fact]
    public async Task A_postBack_reaches_the_bot_and_is_not_shown()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        var buttons = new JsonArray(
            new JsonObject { ["type"] = "postBack", ["title"] = "Scelgo", ["value"] = new JsonObject { ["ufficio"] = 7 } },
            new JsonObject { ["type"] = "messageBack", ["title"] = "Confermo", ["text"] = "conferma-7", ["displayText"] = "Sì, confermo" });
        server.Say(Say.Attachments("list", Say.Card("hero", new JsonObject { ["title"] = "Ufficio 7", ["buttons"] = buttons })));

        await widget.Button("Scelgo").ClickAsync();
        await widget.Button("Confermo").ClickAsync();

        await Expect(widget.Message("Sì, confermo")).ToContainTextAsync("Inviato");
        var sent = server.Conversation.Activities.Where(activity => (string?)activity["from"]!["role"] == "user").ToList();
        Assert.Equal(7, (int)sent[0]["value"]!["ufficio"]!);
        Assert.True((bool)sent[0]["channelData"]!["postBack"]!);
        Assert.Equal("conferma-7", (string)sent[1]["text"]!);
        await Expect(widget.Log.Locator(".citizen")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_renderer_of_adaptive_cards_is_loaded_with_the_first_card_and_its_form_is_posted()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        Assert.DoesNotContain("GET /widget/cards.js", server.State.Requests);

        server.Say(Say.Attachments("list", Say.Card("adaptive", (JsonObject)JsonNode.Parse("""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                { "type": "TextBlock", "text": "Dov'è la **buca**?", "wrap": true },
                { "type": "Input.Text", "id": "via", "label": "Via", "isRequired": true, "errorMessage": "Scriva la via" }
              ],
              "actions": [{ "type": "Action.Submit", "title": "Segnala", "data": { "azione": "buca" } }]
            }
            """)!)));

        await widget.Page.GetByRole(AriaRole.Button, new() { Name = "Segnala" }).ClickAsync();
        await Expect(widget.Log).ToContainTextAsync("Scriva la via");
        await widget.Log.GetByRole(AriaRole.Textbox).FillAsync("via Roma 1");
        await widget.Page.GetByRole(AriaRole.Button, new() { Name = "Segnala" }).ClickAsync();

        await Expect(widget.Log.Locator("strong", new() { HasText = "buca" })).ToBeVisibleAsync();
        var form = (await server.Conversation.WaitForAsync(activity => activity["value"] is not null))["value"]!;
        Assert.Equal(("buca", "via Roma 1"), ((string)form["azione"]!, (string)form["via"]!));
        Assert.Contains("GET /widget/cards.js", server.State.Requests);
    }

    [Fact]
    public async Task Words_of_a_language_model_are_marked()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        var generated = Say.Bot("La scadenza è il 2 dicembre.");
        generated["entities"] = new JsonArray(new JsonObject { ["type"] = "https://schema.org/Message", ["keywords"] = new JsonArray("AIGeneratedContent") });

        server.Say(generated);

        await Expect(widget.Message("2 dicembre")).ToContainTextAsync("Generato con IA");
        await Expect(widget.Message("Buongiorno")).Not.ToContainTextAsync("Generato con IA");
    }

    private static JsonObject AdaptiveText(string text) => Say.Card("adaptive", new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
    });

    private static JsonObject Hero(string title) => Say.Card("hero", new JsonObject
    {
        ["title"] = title,
        ["text"] = "Piano terra",
        ["images"] = new JsonArray(new JsonObject { ["url"] = Pixel, ["alt"] = "La sede" }),
        ["buttons"] = new JsonArray(
            new JsonObject { ["type"] = "imBack", ["title"] = "Prenoti", ["value"] = $"Prenoto {title}" },
            new JsonObject { ["type"] = "openUrl", ["title"] = "Orari", ["value"] = "https://www.example.org/orari" },
            new JsonObject { ["type"] = "call", ["title"] = "Chiami", ["value"] = "+39000" }),
    });
}
