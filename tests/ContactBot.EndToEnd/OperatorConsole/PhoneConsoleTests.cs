using System.Text.Json.Nodes;
using ContactBot.TestKit.Phones;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>Operators and citizens who text: what WhatsApp's window allows, and what did not arrive.</summary>
[Collection(nameof(ConsoleTests))]
public sealed class PhoneConsoleTests(ConsoleHost host)
{
    [Fact]
    public async Task Inside_whatsapps_window_an_operator_writes_freely()
    {
        using var phone = new SimulatedPhone(host.Process.Address, "+393990002001", "whatsapp");
        await phone.ControlAsync(HttpMethod.Put, "phones/%2B393990002001", new JsonObject { ["profileName"] = "Nino Aperto" });
        await phone.WriteAsync("operatore");
        var console = await host.SignInAsync();
        await console.Inbox.GetByRole(AriaRole.Link).Filter(new() { HasText = "Nino Aperto" }).ClickAsync();
        await console.Button("Prendi in carico").ClickAsync();
        await Expect(console.Page.GetByText("WhatsApp: si può scrivere liberamente fino al")).ToBeVisibleAsync();
        await console.WriteAsync("Buongiorno, come posso esserle utile?");
        await phone.WaitForAsync("come posso esserle utile?");
        await console.ScreenshotAsync("window-open");
        Assert.Empty(console.Errors);
        await console.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Outside_it_only_an_approved_template_can_be_sent()
    {
        using var phone = new SimulatedPhone(host.Process.Address, ConsoleHost.SilentNumber, "whatsapp");
        var console = await host.SignInAsync("carlo");
        await console.Inbox.GetByRole(AriaRole.Link).Filter(new() { HasText = ConsoleHost.SilentCitizen }).ClickAsync();
        await console.Button("Prendi in carico").ClickAsync();
        await Expect(console.Page.GetByText("su WhatsApp ora si può inviare solo un modello approvato")).ToBeVisibleAsync();
        await Expect(console.Text).ToHaveCountAsync(0);
        await console.ScreenshotAsync("window-closed");
        await console.AssertNoAxeFindingsAsync();

        await console.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Invia «") }).First.ClickAsync();
        var sent = await phone.WaitForAsync("");
        Assert.True((bool)sent["asTemplate"]!);
        await Expect(console.Text).ToHaveCountAsync(0);
        Assert.Empty(console.Errors);
        await console.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_did_not_arrive_is_listed_in_words_sent_again_and_settled()
    {
        using var phone = new SimulatedPhone(host.Process.Address, "+393990002002", "sms");
        await phone.ControlAsync(HttpMethod.Post, "faults", new JsonObject
        {
            ["match"] = new JsonObject { ["to"] = phone.Number },
            ["times"] = 2,
            ["answer"] = new JsonObject { ["status"] = 400, ["code"] = 21614 },
        });
        await phone.WriteAsync("Come rinnovo la carta d'identità?");
        var console = await host.SignInAsync();
        await console.Page.GetByRole(AriaRole.Link, new() { Name = "Non consegnati" }).ClickAsync();
        var items = console.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = phone.Number });
        await Expect(items).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        await Expect(items.First).ToContainTextAsync("Il destinatario non è un cellulare: non può ricevere SMS.");
        await Expect(items.First).ToContainTextAsync("Riprovare non serve");
        await console.ScreenshotAsync("undelivered");
        await console.AssertNoAxeFindingsAsync();

        var answer = items.Filter(new() { HasText = "fototessera" });
        await answer.GetByRole(AriaRole.Button, new() { Name = "Invia di nuovo" }).ClickAsync();
        await phone.WaitForAsync("fototessera");
        await Expect(items).ToHaveCountAsync(1);

        await items.GetByLabel("Nota per i colleghi").FillAsync("avvisata per telefono");
        await items.GetByRole(AriaRole.Button, new() { Name = "Segna come gestito" }).ClickAsync();
        await Expect(items).ToHaveCountAsync(0);
        Assert.Empty(console.Errors);
        await console.Page.Context.CloseAsync();
    }
}
