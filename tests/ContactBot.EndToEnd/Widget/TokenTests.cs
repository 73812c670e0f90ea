using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

/// <summary>A conversation outlives its tokens, and what happens when it does not.</summary>
public sealed class TokenTests(Chromium chromium)
{
    private static readonly LocatorAssertionsToContainTextOptions Calmly = new() { Timeout = 30_000 };

    [Fact]
    public async Task An_expired_token_is_replaced_without_the_citizen_noticing()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.State.ExpireTokens();
        await widget.WriteAsync("ancora qui");

        await Expect(widget.Message("ancora qui")).ToContainTextAsync("Inviato");
        Assert.Equal(["Buongiorno, come posso aiutarla?", "ancora qui"], server.Conversation.Texts);
        Assert.Single(server.State.Conversations);
    }

    [Fact]
    public async Task A_token_is_refreshed_before_it_expires()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.TokenLifetime = 40;
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), server);
        await widget.Page.Clock.InstallAsync();
        await widget.OpenChatAsync();
        await Expect(widget.Message("Buongiorno")).ToBeVisibleAsync();
        var refreshed = widget.Page.WaitForResponseAsync("**/tokens/refresh");

        await widget.Page.Clock.FastForwardAsync(29_000);

        Assert.Equal(200, (await refreshed).Status);
    }

    [Fact]
    public async Task A_day_later_the_same_conversation_goes_on()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await widget.WriteAsync("ieri");
        await Expect(widget.Message("ieri")).ToContainTextAsync("Inviato");
        server.State.ExpireTokens();
        await widget.Page.CloseAsync();

        var tomorrow = await widget.Page.Context.NewPageAsync();
        await tomorrow.Clock.SetFixedTimeAsync(TimeProvider.System.GetUtcNow().AddHours(36).UtcDateTime);
        await tomorrow.GotoAsync(server.Address);
        var dayAfter = new WidgetPage(tomorrow);
        await dayAfter.OpenChatAsync();

        await Expect(dayAfter.Message("ieri")).ToHaveCountAsync(1);
        Assert.Single(server.State.Conversations);
    }

    [Fact]
    public async Task A_conversation_that_the_server_has_lost_is_replaced_with_a_word_of_explanation()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        server.State.Conversations.Clear();

        await widget.WriteAsync("c'è qualcuno?");

        await Expect(widget.Panel).ToContainTextAsync("La conversazione precedente non è più disponibile");
        await Expect(widget.Message("c'è qualcuno?")).ToContainTextAsync("Inviato", Calmly);
        Assert.Equal("c2", server.Conversation.Id);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "c'è qualcuno?"], server.Conversation.Texts);
    }

    [Fact]
    public async Task A_conversation_that_may_not_be_resumed_is_replaced_too()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        server.State.RefusesResume = true;
        server.State.ExpireTokens();

        await widget.Page.ReloadAsync();

        await Expect(widget.Panel).ToContainTextAsync("La conversazione precedente non è più disponibile");
        await widget.WriteAsync("di nuovo");
        await Expect(widget.Message("di nuovo")).ToContainTextAsync("Inviato");
        Assert.Equal(["Buongiorno, come posso aiutarla?", "di nuovo"], server.Conversation.Texts);
    }
}
