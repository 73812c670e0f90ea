using ContactBot.EndToEnd.Browser;
using ContactBot.TestKit.Host;
using Microsoft.Playwright;

namespace ContactBot.EndToEnd.Story;

/// <summary>The whole story once more, and nobody touches a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task Citizen_and_operator_do_everything_by_keyboard_alone()
    {
        await using var program = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var citizen = await CitizenPage.OpenAsync(await chromium.OpenAsync(), program.Address);
        var citizenKeys = new Keyboard(citizen.Page);
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Button, new() { Name = "Apri la chat" })).ToBeVisibleAsync();
        await citizenKeys.PressAsync("Apri la chat");
        await citizen.SeesAsync("intelligenza artificiale");
        await Assertions.Expect(citizen.Input).ToBeFocusedAsync();
        await citizenKeys.TypeAsync("quando si paga la tari?");
        await citizen.SeesAsync("31 luglio");
        await Assertions.Expect(citizen.Input).ToBeFocusedAsync();
        await citizenKeys.TypeAsync("operatore");
        await citizen.SeesAsync("Un operatore le risponderà qui");

        var page = await (await chromium.OpenAsync()).NewPageAsync();
        var anna = new OperatorPage(page);
        var annaKeys = new Keyboard(page);
        await page.GotoAsync(new Uri(program.Address, "/console").ToString());
        await annaKeys.TabToAsync("Nome utente");
        await annaKeys.TypeAsync("operatore", enter: false);
        await annaKeys.TabToAsync("Password");
        await annaKeys.TypeAsync(await OperatorPage.PasswordAsync(program.DataFolder));
        await Assertions.Expect(anna.Waiting).ToHaveCountAsync(1);
        await annaKeys.PressAsync("Cittadino");
        await anna.SeesAsync("quando si paga la tari?");
        await annaKeys.PressAsync("Prendi in carico");
        await Assertions.Expect(page.Locator("message-composer")).ToBeVisibleAsync();
        await annaKeys.TabToAsync("Scrivi al cittadino");
        await annaKeys.TypeAsync("Buongiorno, mi dica.");
        await citizen.SeesAsync("Buongiorno, mi dica.");
        await Assertions.Expect(citizen.Input).ToBeFocusedAsync();
        await citizenKeys.TypeAsync("Grazie, ho capito.");
        await anna.SeesAsync("Grazie, ho capito.");

        await annaKeys.PressAsync("Concludi");
        await Assertions.Expect(anna.Dialog).ToBeVisibleAsync();
        await annaKeys.TabToAsync("Nota per la pratica");
        await annaKeys.TypeAsync("Risposto sulle scadenze", enter: false);
        await page.Keyboard.PressAsync("Tab");
        await annaKeys.PressAsync("Concludi");
        await citizen.SeesAsync("ha concluso la conversazione");

        await citizen.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Button, new() { Name = "Apri la chat" })).ToBeFocusedAsync();
    }
}
