using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.OperatorConsole;

[Collection(nameof(ConsoleTests))]
public sealed class AccessibilityTests(ConsoleHost host)
{
    [Theory]
    [InlineData(1280, 720)]
    [InlineData(1024, 768)]
    [InlineData(320, 640)]
    public async Task Axe_finds_nothing_on_any_page(int width, int height)
    {
        var console = await host.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
        await console.GoToAsync("/console/sign-in");
        await CheckAsync(console, $"sign-in-{width}");
        await console.SignInAsync("giulia", "sbagliata");
        await Expect(console.Alert).ToBeVisibleAsync();
        await CheckAsync(console, $"refused-{width}");
        await console.SignInAsync("giulia", ConsoleHost.Password);
        await console.WaitForQueueAsync();

        var citizen = await host.KeepWaitingAsync($"Ada {width}");
        await Expect(console.Item(citizen)).ToBeVisibleAsync();
        await CheckAsync(console, $"queue-{width}");
        await console.Item(citizen).ClickAsync();
        await Expect(console.Title).ToBeFocusedAsync();
        await CheckAsync(console, $"open-{width}");
        await console.Button("Prendi in carico").ClickAsync();
        await citizen.BeginWritingAsync();
        await console.WriteAsync("Buongiorno, mi dica pure.");
        await Expect(console.Entry("mi dica pure")).ToBeVisibleAsync();
        await CheckAsync(console, $"mine-{width}");

        if (width < 1248)
        {
            await console.Button("La richiesta").ClickAsync();
            await Expect(console.Case).ToBeVisibleAsync();
            await CheckAsync(console, $"case-{width}");
            await console.Button("Chiudi il pannello").ClickAsync();
            await Expect(console.Case).ToBeHiddenAsync();
        }

        await console.Button("Restituisci all’assistente").ClickAsync();
        await CheckAsync(console, $"return-{width}");
        await console.Page.Keyboard.PressAsync("Escape");
        await console.Button("Concludi").ClickAsync();
        await CheckAsync(console, $"close-{width}");
        await console.Dialog.GetByRole(AriaRole.Button, new() { Name = "Concludi" }).ClickAsync();
        await Expect(console.Page.GetByText("Conversazione conclusa.")).ToBeVisibleAsync();
        await CheckAsync(console, $"closed-{width}");

        await console.GoToAsync("/console/inesistente");
        await Expect(console.Page.GetByRole(AriaRole.Heading, new() { Name = "Pagina non trovata" })).ToBeVisibleAsync();
        await CheckAsync(console, $"not-found-{width}");
    }

    [Fact]
    public async Task A_new_message_does_not_take_the_focus()
    {
        var citizen = await host.KeepWaitingAsync("Insistente");
        var console = await host.SignInAsync();
        await console.TakeAsync(citizen);
        await console.Text.FillAsync("sto scrivendo");

        await citizen.WriteAsync("scusi, un'altra cosa");
        await Expect(console.Entry("un'altra cosa")).ToBeVisibleAsync();

        await Expect(console.Text).ToBeFocusedAsync();
        await Expect(console.Text).ToHaveValueAsync("sto scrivendo");
    }

    private static async Task CheckAsync(ConsolePage console, string name)
    {
        await console.ScreenshotAsync(name);
        await console.AssertNoAxeFindingsAsync();
        Assert.True(
            await console.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
            $"{name} scrolls sideways.");
    }
}
