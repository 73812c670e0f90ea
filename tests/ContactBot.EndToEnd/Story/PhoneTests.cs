using System.Net;
using System.Text.Json.Nodes;
using ContactBot.EndToEnd.Browser;
using ContactBot.TestKit.Host;
using ContactBot.TestKit.Phones;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Story;

/// <summary>A citizen texts the municipality: the real program, and the simulator in Twilio's place.</summary>
public sealed class PhoneTests(Chromium chromium)
{
    private const string Number = "+393990001001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_by_SMS_gets_its_answer_with_numbered_choices()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: Cancellation);
        using var phone = new SimulatedPhone(program.Address, Number, "sms");

        Assert.Equal([HttpStatusCode.OK], await phone.WriteAsync("Come rinnovo la carta d'identità?"));

        var welcome = await phone.WaitForAsync("intelligenza artificiale");
        Assert.InRange((int)welcome["segments"]!, 1, 2);
        Assert.Contains($"Privacy: {program.Address}privacy", (string)welcome["body"]!, StringComparison.Ordinal);
        var answer = await phone.WaitForAsync("fototessera");
        Assert.Contains("1) ", (string)answer["body"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatsApp_offers_buttons_or_a_list_and_takes_what_is_tapped()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: Cancellation);
        using var phone = new SimulatedPhone(program.Address, Number, "whatsapp");
        await phone.WriteAsync("Buongiorno");

        var question = await phone.WaitForAsync("che cosa le serve");
        await phone.TapAsync(question, "Carta d'identità");

        await phone.WaitForAsync("carta d'identità");
    }

    [Fact]
    public async Task The_same_webhook_five_times_has_one_effect_and_a_forged_one_none()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: Cancellation);
        using var phone = new SimulatedPhone(program.Address, Number, "sms");

        Assert.Equal([HttpStatusCode.Forbidden], await phone.WriteAsync("falso", new JsonObject { ["signature"] = "wrong" }));
        Assert.All(
            await phone.WriteAsync("Come rinnovo la carta d'identità?", new JsonObject { ["copies"] = 5, ["together"] = true }),
            status => Assert.Equal(HttpStatusCode.OK, status));
        await phone.WaitForAsync("fototessera");
        await phone.WriteAsync("Dove pago la TARI?");
        await phone.WaitForAsync("TARI");

        Assert.Single(await phone.MessagesAsync(), message => ((string)message["body"]!).Contains("fototessera", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_the_page_one_texts_with_the_bot()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: Cancellation);
        var context = await chromium.OpenAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(program.Address, "/simulator").ToString());
        await page.GetByLabel("Scriva un SMS").FillAsync("Come rinnovo la carta d'identità?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Invia", Exact = true }).First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Log).GetByRole(AriaRole.Article).Filter(new() { HasText = "fototessera" })).ToContainTextAsync("consegnato");
        await Pictures.TakeAsync(page, "simulator");
        await context.CloseAsync();
    }
}
