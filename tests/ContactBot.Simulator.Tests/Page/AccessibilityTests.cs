using ContactBot.EndToEnd.Browser;
using ContactBot.Simulator.Tests.Server;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.Simulator.Tests.Page;

public sealed class AccessibilityTests(Chromium chromium)
{
    private const string Anna = "Anna Rossi";

    [Theory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Axe_finds_nothing(int width, bool dark)
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await FillAsync(page, server);

        await ScreenshotAsync(page, $"simulator-{width}-{(dark ? "dark" : "light")}");
        await AssertNoFindingsAsync(page);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await page.Button("Aggiungi un telefono").ClickAsync();
        await AssertNoFindingsAsync(page);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Everything_can_be_done_by_keyboard_alone()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        var keyboard = page.Page.Keyboard;
        await Expect(phone.Root).ToBeVisibleAsync();

        await keyboard.PressAsync("Tab");
        await Expect(page.Page.GetByRole(AriaRole.Link, new() { Name = "Vai ai telefoni" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");
        await Expect(phone.Root.GetByRole(AriaRole.Radio, new() { Name = "SMS" })).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowRight");
        await Expect(phone.Root.GetByRole(AriaRole.Radio, new() { Name = "WhatsApp" })).ToBeCheckedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        await Expect(phone.Log).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(phone.Text).ToBeFocusedAsync();
        await keyboard.TypeAsync("salve");
        await keyboard.PressAsync("Shift+Enter");
        await keyboard.TypeAsync("a tutti");
        await keyboard.PressAsync("Tab");
        await Expect(phone.Button("Invia").First).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");

        await Expect(phone.Message("salve")).ToContainTextAsync("ricevuto");
        var webhook = await server.Program.Webhooks.WaitForAsync(_ => true);
        Assert.Equal("salve\na tutti", webhook["Body"]!.ReplaceLineEndings("\n"));
        await keyboard.PressAsync("Tab");
        await Expect(phone.Root.GetByLabel("Invia un file")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_message_for_the_other_channel_is_told_and_takes_no_focus()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        await phone.UseAsync("WhatsApp");
        await phone.Text.FocusAsync();

        await server.SendAsync(("Body", "per SMS"));

        await Expect(phone.Root.GetByRole(AriaRole.Radio, new() { Name = "SMS (1 nuovo)" })).ToBeVisibleAsync();
        await Expect(phone.Text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_says_on_the_screen_that_it_is_a_simulator()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        await FillAsync(page, server);

        await page.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");

        await Expect(page.Page.GetByRole(AriaRole.Note)).ToBeInViewportAsync();
        await Expect(page.Page.GetByRole(AriaRole.Note)).ToContainTextAsync("nessun messaggio esce da questo computer");
    }

    private static async Task FillAsync(SimulatorPage page, SimulatorServer server)
    {
        await Expect(page.Phone(Anna).Root).ToBeVisibleAsync();
        await page.Phone(Anna).WriteAsync("È rotto il lampione di via Roma");
        await server.SendAsync(("Body", "Grazie della segnalazione. Può seguirla qui: https://comune.example/segnalazioni/12"));
        await server.FaultAsync(new() { ["outcome"] = new System.Text.Json.Nodes.JsonObject { ["status"] = "undelivered", ["errorCode"] = 30005 } });
        var lost = await server.SendAsync(("Body", "Questo non arriva"));
        await server.ControlAsync(HttpMethod.Put, "/phones/+393990001002", new System.Text.Json.Nodes.JsonObject { ["profileName"] = "Bruno Bianchi" });
        var bruno = page.Phone("Bruno Bianchi");
        await bruno.UseAsync("WhatsApp");
        await bruno.WriteAsync("Buongiorno");
        await bruno.Root.GetByLabel("Invia un file").SetInputFilesAsync(new FilePayload { Name = "modulo.pdf", MimeType = "application/pdf", Buffer = [1, 2, 3] });
        await Expect(bruno.Message("modulo.pdf")).ToBeVisibleAsync();
        await server.SendAsync(("From", server.Account.Numbers.WhatsApp), ("To", "whatsapp:+393990001002"), ("ContentSid", await server.CreateContentAsync(
            """{ "language": "it", "types": { "twilio/quick-reply": { "body": "Vuole confermare l'appuntamento di domani?", "actions": [{ "title": "Confermo", "id": "1" }, { "title": "Annullo", "id": "2" }] } } }""")));
        await Expect(bruno.Message("Vuole confermare")).ToContainTextAsync("letto");
        await bruno.Root.GetByText("Impostazioni del telefono").ClickAsync();
        server.Program.Answers.Enqueue((500, "text/plain", ""));
        await page.Phone(Anna).WriteAsync("Mi sentite?");
        await Expect(page.Phone(Anna).Complaint).ToContainTextAsync("500");
        await server.WaitForAsync(lost, "undelivered");
    }

    private static async Task AssertNoFindingsAsync(SimulatorPage page)
    {
        var result = await page.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
    }

    /// <summary>For a look by eye where the variable CONTACTBOT_SCREENSHOTS names a folder.</summary>
    private static async Task ScreenshotAsync(SimulatorPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CONTACTBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
