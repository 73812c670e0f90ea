using System.Text.Json.Nodes;
using ContactBot.EndToEnd.Browser;
using ContactBot.Simulator.Tests.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.Simulator.Tests.Page;

public sealed class SimulatorPageTests(Chromium chromium)
{
    private const string Anna = "Anna Rossi";

    [Fact]
    public async Task An_SMS_goes_to_the_program_and_its_answer_shows_state_and_size()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        await phone.Text.FillAsync("È rotto il lampione");
        await Expect(phone.Root.GetByText("19 caratteri: 1 SMS, UCS-2")).ToBeVisibleAsync();
        await phone.Text.PressAsync("Enter");
        await Expect(phone.Message("È rotto il lampione")).ToContainTextAsync("ricevuto");
        Assert.Equal("È rotto il lampione", server.Program.Webhooks.Events[0]["Body"]);

        await server.SendAsync(("Body", "Grazie, ce ne occupiamo: https://comune.example/p/12."));

        await Expect(phone.Message("Grazie")).ToContainTextAsync("consegnato");
        await Expect(phone.Message("Grazie")).ToContainTextAsync("1 SMS, GSM-7");
        await Expect(phone.Message("Grazie").GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://comune.example/p/12");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Buttons_and_lists_are_tapped()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        await phone.UseAsync("WhatsApp");
        await phone.WriteAsync("salve");
        await server.SendWhatsAppAsync(("ContentSid", await server.CreateContentAsync(
            """{ "language": "it", "types": { "twilio/quick-reply": { "body": "Conferma?", "actions": [{ "title": "Sì", "id": "si" }, { "title": "No", "id": "no" }] } } }""")));
        await server.SendWhatsAppAsync(("ContentSid", await server.CreateContentAsync(
            """{ "language": "it", "types": { "twilio/list-picker": { "body": "Che cosa le serve?", "button": "Servizi", "items": [{ "id": "cie", "item": "Carta d'identità", "description": "Rilascio" }] } } }""")));

        await phone.Button("Sì").ClickAsync();
        await server.Program.Webhooks.WaitForAsync(webhook => webhook["ButtonPayload"] == "si");
        await phone.Message("Che cosa le serve?").GetByText("Servizi").ClickAsync();
        await phone.Button("Carta d'identità").ClickAsync();
        await server.Program.Webhooks.WaitForAsync(webhook => webhook["ListId"] == "cie");

        // What is in sight has been read.
        await Expect(phone.Message("Conferma?")).ToContainTextAsync("letto");
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task A_picture_and_a_position_are_sent()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        await phone.UseAsync("WhatsApp");

        await phone.Root.GetByLabel("Invia un file").SetInputFilesAsync(new FilePayload { Name = "buca.png", MimeType = "image/png", Buffer = Pictures.Dot });
        await Expect(phone.Log.GetByRole(AriaRole.Img, new() { Name = "Immagine: buca.png" })).ToBeVisibleAsync();
        await phone.Root.GetByText("Posizione").First.ClickAsync();
        await phone.Root.GetByLabel("Indirizzo").FillAsync("Via Roma 1");
        await phone.Button("Invia la posizione").ClickAsync();

        await Expect(phone.Message("Via Roma 1")).ToBeVisibleAsync();
        Assert.Equal("image/png", server.Program.Webhooks.Events[0]["MediaContentType0"]);
        Assert.Equal(("44.4938", "Via Roma 1"), (server.Program.Webhooks.Events[1]["Latitude"]!, server.Program.Webhooks.Events[1]["Address"]!));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Words_are_never_markup()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        const string attack = "<img src=x onerror=\"document.title='preso'\"><b>ciao</b>";
        await server.ControlAsync(HttpMethod.Put, "/phones/+393990001002", new JsonObject { ["profileName"] = attack });
        await server.SendAsync(("Body", attack), ("To", "+393990001002"));

        var phone = page.Phone(attack);
        await Expect(phone.Message("<b>ciao</b>")).ToContainTextAsync("consegnato");
        Assert.Equal(0, await phone.Log.Locator("img, b").CountAsync());
        Assert.Equal("Simulatore di telefoni", await page.Page.TitleAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task WhatsApp_shows_its_own_emphasis()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        await phone.UseAsync("WhatsApp");
        await phone.WriteAsync("salve");

        await server.SendWhatsAppAsync(("Body", "Porti *due foto* e 2*3 moduli, _entro domani_: https://comune.example/a_b_c"));

        var body = phone.Message("Porti due foto e 2*3 moduli, entro domani: https://comune.example/a_b_c").Locator(".body");
        Assert.Equal(["due foto"], await body.Locator("strong").AllInnerTextsAsync());
        Assert.Equal(["entro domani"], await body.Locator("em").AllInnerTextsAsync());
    }

    [Fact]
    public async Task A_message_that_the_program_refuses_is_said_so()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        server.Program.Answers.Enqueue((403, "text/plain", ""));
        await page.Phone(Anna).WriteAsync("ciao");

        await Expect(page.Phone(Anna).Complaint).ToHaveTextAsync("Il programma non ha accettato il messaggio: ha risposto 403.");
        await Expect(page.Page.GetByText("11200 HTTP retrieval failure")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_message_outside_the_window_says_why_it_did_not_arrive()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        var phone = page.Phone(Anna);
        await phone.UseAsync("WhatsApp");
        await phone.WriteAsync("salve");
        await phone.Root.GetByText("Impostazioni del telefono").ClickAsync();
        await phone.Button("Fai passare 24 ore").ClickAsync();
        await Expect(phone.Root.GetByText("solo modelli approvati")).ToBeVisibleAsync();

        await server.SendWhatsAppAsync(("Body", "troppo tardi"));

        await Expect(phone.Message("troppo tardi")).ToContainTextAsync("63016: sono passate 24 ore");
    }

    [Fact]
    public async Task Several_phones_stand_side_by_side_and_one_can_be_switched_off()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        await Expect(page.Phone(Anna).Root).ToBeVisibleAsync();
        await page.Button("Aggiungi un telefono").ClickAsync();
        await page.Page.GetByLabel("Nome del cittadino").FillAsync("Bruno");
        await page.Button("Aggiungi").ClickAsync();
        var bruno = page.Phone("Bruno");
        await bruno.Root.GetByText("Impostazioni del telefono").ClickAsync();
        await bruno.Root.GetByLabel("Telefono acceso").UncheckAsync();
        await Expect(bruno.Root).ToHaveClassAsync("phone off");

        await server.SendAsync(("Body", "per Bruno"), ("To", "+393990001002"));

        await Expect(bruno.Message("per Bruno")).ToContainTextAsync("30003: il telefono è spento");
        await Expect(page.Phone(Anna).Message("per Bruno")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Starting_anew_is_asked_for_and_forgets()
    {
        await using var server = await SimulatorServer.StartAsync();
        await using var page = await SimulatorPage.OpenAsync(chromium, server);
        await page.Phone(Anna).WriteAsync("ciao");
        await Expect(page.Phone(Anna).Message("ciao")).ToBeVisibleAsync();
        await page.Button("Ricomincia da capo").ClickAsync();
        await page.Button("Annulla").ClickAsync();
        await Expect(page.Phone(Anna).Message("ciao")).ToBeVisibleAsync();

        await page.Button("Ricomincia da capo").ClickAsync();
        await page.Button("Ricomincia").ClickAsync();

        await Expect(page.Phone(Anna).Message("ciao")).ToHaveCountAsync(0);
        await Expect(page.Phone(Anna).Root).ToBeVisibleAsync();
    }
}
