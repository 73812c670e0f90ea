using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OperatorConsole;

[Collection(nameof(ConsoleTests))]
public sealed class StoryTests(ConsoleHost host)
{
    [Fact]
    public async Task An_operator_takes_over_with_the_whole_context_answers_and_closes()
    {
        var console = await host.SignInAsync();
        var colleague = await host.SignInAsync("carlo");
        var citizen = await host.GreetAsync("Maria Rossi");
        await citizen.WriteAsync("Quanto costa la carta d'identità?");
        await citizen.WriteAsync("operatore");

        // The queue is live, for everybody.
        await Expect(console.Item(citizen)).ToContainTextAsync("Maria Rossi");
        await Expect(colleague.Item(citizen)).ToBeVisibleAsync();
        await Expect(console.Page).ToHaveTitleAsync(new Regex(@"^\(\d+\) Conversazioni"));
        await Expect(console.Inbox.Locator("[aria-live=polite]")).ToContainTextAsync("Maria Rossi");
        await Expect(console.Item(citizen).Locator("elapsed-time")).ToHaveTextAsync(new Regex(@"^0:0[1-9]$"));

        // Reading before taking: everything is there, nothing can be written yet.
        await console.Item(citizen).ClickAsync();
        await Expect(console.Title).ToHaveTextAsync("Maria Rossi");
        await Expect(console.Entry("Quanto costa la carta d'identità?")).ToBeVisibleAsync();
        await Expect(console.Text).ToBeHiddenAsync();
        await Expect(console.Case).ToContainTextAsync("Pratica");
        await Expect(console.Case).ToContainTextAsync("In breve");
        await Expect(console.Case).ToContainTextAsync("identità non verificata");
        await console.ScreenshotAsync("reading");

        await console.Button("Prendi in carico").ClickAsync();
        await Expect(console.Text).ToBeFocusedAsync();
        await Expect(console.Mine).ToContainTextAsync("Maria Rossi");
        await Expect(colleague.Others).ToContainTextAsync("Con Giulia B.");
        await Expect(console.Case).ToContainTextAsync("in lavorazione");

        // Both write; both are seen writing.
        await console.WriteAsync("Buongiorno Maria, costa 22,21 euro.");
        await Expect(console.Entry("22,21 euro")).ToHaveCountAsync(1);
        await Expect(console.Text).ToHaveValueAsync("");
        await citizen.BeginWritingAsync();
        await Expect(console.Page.GetByText("Maria Rossi sta scrivendo…")).ToBeVisibleAsync();
        await citizen.WriteAsync("Grazie, ecco la foto", new CitizenFile("fototessera.png", "https://comune.example/fototessera.png"));
        await Expect(console.Entry("Grazie, ecco la foto").GetByRole(AriaRole.Link)).ToContainTextAsync("fototessera.png");
        await Expect(console.Page.GetByText("sta scrivendo…")).ToBeHiddenAsync();
        await console.ScreenshotAsync("talking");

        await console.Button("Concludi").ClickAsync();
        await console.Dialog.GetByLabel("Passa a un ufficio").CheckAsync();
        await console.Dialog.GetByLabel("Nota per la pratica").FillAsync("Vuole un appuntamento di pomeriggio");
        await console.ScreenshotAsync("closing");
        await console.Dialog.GetByRole(AriaRole.Button, new() { Name = "Concludi" }).ClickAsync();

        await Expect(console.Page.GetByText("Conversazione conclusa.")).ToBeVisibleAsync();
        await Expect(console.Item(citizen)).ToHaveCountAsync(0);
        await Expect(colleague.Item(citizen)).ToHaveCountAsync(0);
        await Expect(console.Case).ToContainTextAsync("Vuole un appuntamento di pomeriggio");
        await console.ScreenshotAsync("closed");

        var texts = await citizen.ReadAsync();
        Assert.Single(texts, text => text == "Buongiorno Maria, costa 22,21 euro.");
        Assert.Contains(texts, text => text.Contains("Giulia B. ha concluso la conversazione", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("appuntamento di pomeriggio", StringComparison.Ordinal));
        Assert.Empty(console.Errors);
    }

    [Fact]
    public async Task By_keyboard_alone()
    {
        var citizen = await host.KeepWaitingAsync("Paolo Tastiera");
        var console = await host.OpenAsync();
        var keyboard = console.Page.Keyboard;
        await console.GoToAsync("/console");

        await TabToAsync(console, console.Page.GetByLabel("Nome utente"));
        await keyboard.TypeAsync("giulia");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync(ConsoleHost.Password);
        await keyboard.PressAsync("Enter");
        await console.WaitForQueueAsync();

        await TabToAsync(console, console.Item(citizen));
        await keyboard.PressAsync("Enter");
        await Expect(console.Title).ToBeFocusedAsync();
        await TabToAsync(console, console.Button("Prendi in carico"));
        await keyboard.PressAsync("Enter");
        await Expect(console.Text).ToBeFocusedAsync();

        await keyboard.TypeAsync("Prima riga");
        await keyboard.PressAsync("Shift+Enter");
        await keyboard.TypeAsync("seconda riga");
        await keyboard.PressAsync("Enter");
        await Expect(console.Entry("seconda riga")).ToContainTextAsync("Prima riga\nseconda riga");
        await Expect(console.Text).ToBeFocusedAsync();

        await TabBackToAsync(console, console.Button("Concludi"));
        await keyboard.PressAsync("Enter");
        await Expect(console.Dialog).ToBeVisibleAsync();
        await keyboard.PressAsync("Escape");
        await Expect(console.Dialog).ToHaveCountAsync(0);
        await Expect(console.Button("Concludi")).ToBeFocusedAsync();

        await TabBackToAsync(console, console.Button("Restituisci all’assistente"));
        await keyboard.PressAsync("Enter");
        await TabToAsync(console, console.Dialog.GetByLabel("Nota per la pratica"));
        await keyboard.TypeAsync("Chiede solo gli orari");
        await TabToAsync(console, console.Dialog.GetByRole(AriaRole.Button, new() { Name = "Restituisci" }));
        await keyboard.PressAsync("Enter");

        await Expect(console.Page.GetByText("Risponde l’assistente automatico: puoi leggere.")).ToBeVisibleAsync();
        await Expect(console.Page.GetByRole(AriaRole.Heading, new() { Name = "Conversazioni" })).ToBeFocusedAsync();
        await Expect(console.Item(citizen)).ToHaveCountAsync(0);
        Assert.Empty(console.Errors);
    }

    [Fact]
    public async Task Of_two_operators_who_take_the_same_conversation_one_has_it()
    {
        var citizen = await host.KeepWaitingAsync("Contesa");
        var first = await host.SignInAsync();
        var second = await host.SignInAsync("carlo");
        await first.Item(citizen).ClickAsync();
        await second.Item(citizen).ClickAsync();
        await Expect(second.Button("Prendi in carico")).ToBeVisibleAsync();

        await first.Button("Prendi in carico").ClickAsync();
        await Expect(first.Text).ToBeVisibleAsync();

        await Expect(second.Page.GetByText("La segue Giulia B.: puoi leggere.")).ToBeVisibleAsync();
        await Expect(second.Button("Prendi in carico")).ToHaveCountAsync(0);
        await first.WriteAsync("La seguo io");
        await Expect(second.Entry("La seguo io")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_belongs_to_another_body_is_not_there()
    {
        var citizen = await host.KeepWaitingAsync("Riservata");
        var own = await host.SignInAsync();
        await Expect(own.Item(citizen)).ToBeVisibleAsync();

        var other = await host.SignInAsync("anna");
        await Expect(other.Waiting).ToContainTextAsync("Nessuno in attesa");
        await other.GoToAsync($"/console/conversations/{Uri.EscapeDataString(citizen.ConversationId)}");

        await Expect(other.Alert).ToContainTextAsync("Questa conversazione non c’è");
        await Expect(other.Page.GetByText("Riservata")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_operator_with_two_conversations_sees_which_one_has_something_new()
    {
        var console = await host.SignInAsync("carlo");
        var first = await host.KeepWaitingAsync("Prima Cittadina");
        var second = await host.KeepWaitingAsync("Secondo Cittadino");
        await console.TakeAsync(first);
        await console.TakeAsync(second);

        await first.WriteAsync("ci siete?");

        await Expect(console.Item(first)).ToContainTextAsync("(nuovi messaggi)");
        await console.Item(first).ClickAsync();
        await Expect(console.Entry("ci siete?")).ToBeVisibleAsync();
        await Expect(console.Item(first)).Not.ToContainTextAsync("(nuovi messaggi)");
    }

    [Fact]
    public async Task What_a_citizen_sends_stays_text_and_leads_nowhere_unsafe()
    {
        const string Script = "<img src=x onerror=\"document.title='rotto'\"><script>document.title='rotto'</script>";
        var citizen = await host.KeepWaitingAsync(Script);
        await citizen.WriteAsync(Script, new CitizenFile("documento.pdf", "javascript:document.title='rotto'"));
        var console = await host.SignInAsync();

        await console.Item(citizen).ClickAsync();

        await Expect(console.Title).ToHaveTextAsync(Script);
        await Expect(console.Entry("documento.pdf")).ToContainTextAsync(Script);
        await Expect(console.Entry("documento.pdf").GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Expect(console.Page).Not.ToHaveTitleAsync("rotto");
        Assert.Empty(console.Errors);
    }

    private static Task TabToAsync(ConsolePage console, ILocator target) => PressUntilFocusedAsync(console, "Tab", target);

    private static Task TabBackToAsync(ConsolePage console, ILocator target) => PressUntilFocusedAsync(console, "Shift+Tab", target);

    private static async Task PressUntilFocusedAsync(ConsolePage console, string key, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var press = 0; press < 60; press++)
        {
            await console.Page.Keyboard.PressAsync(key);
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{target} is not reached by {key}.");
    }
}
