using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

public sealed class ConversationTests(Chromium chromium)
{
    [Fact]
    public async Task The_first_words_say_that_one_talks_to_an_assistant_and_may_ask_for_a_person()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.Greeting = null;
        await using var widget = await WidgetPage.OpenAsync(await chromium.OpenAsync(), server);

        await widget.OpenChatAsync();

        await Expect(widget.Log).ToContainTextAsync("Sta parlando con un assistente automatico");
        await Expect(widget.Log).ToContainTextAsync("Può chiedere di una persona in qualsiasi momento");
        await Expect(widget.Button("Parla con una persona")).ToBeVisibleAsync();
        await Expect(widget.Page.GetByRole(AriaRole.Link, new() { Name = "Informativa sulla privacy" })).ToHaveAttributeAsync("href", server.Address + "/privacy.html");
    }

    [Fact]
    public async Task A_question_gets_its_answer()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.Answer = text => [Say.Bot($"Risposta a **{text}**")];
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.WriteAsync("Quanto costa la carta d'identità?");

        await Expect(widget.Message("Risposta a")).ToBeVisibleAsync();
        Assert.Equal(
            ["Buongiorno, come posso aiutarla?", "Quanto costa la carta d'identità?", "Risposta a Quanto costa la carta d'identità?"],
            await widget.TextsAsync());
    }

    [Fact]
    public async Task Suggested_answers_are_sent_by_a_click_and_vanish()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.Greeting = Say.Bot("Buongiorno, di cosa ha bisogno?", "Carta d'identità", "TARI");
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Suggestions.GetByRole(AriaRole.Button, new() { Name = "TARI" }).ClickAsync();

        await Expect(widget.Message("TARI")).ToBeVisibleAsync();
        await Expect(widget.Suggestions).ToBeHiddenAsync();
        await Expect(widget.Input).ToBeFocusedAsync();
        Assert.Equal("TARI", server.Conversation.Texts[^1]);
    }

    [Fact]
    public async Task An_empty_message_is_not_sent()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.WriteAsync("   \n ");
        await widget.WriteAsync("dopo");

        await Expect(widget.Message("dopo")).ToContainTextAsync("Inviato");
        Assert.Equal(["Buongiorno, come posso aiutarla?", "dopo"], server.Conversation.Texts);
    }

    [Fact]
    public async Task A_message_over_the_limit_says_how_much_is_too_much_and_is_not_sent()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Input.FillAsync(new string('a', 1_850));
        await Expect(widget.Panel).ToContainTextAsync("1850 di 2000 caratteri");
        await widget.WriteAsync(new string('a', 2_003));
        await Expect(widget.Panel).ToContainTextAsync("tolga 3 caratteri");
        await widget.WriteAsync(new string('b', 2_000));

        await Expect(widget.Message("bbb")).ToContainTextAsync("Inviato");
        Assert.Equal([2_000], server.Conversation.Texts.Skip(1).Select(text => text.Length));
    }

    [Fact]
    public async Task Shift_and_Enter_begin_a_new_line()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Input.PressSequentiallyAsync("prima");
        await widget.Input.PressAsync("Shift+Enter");
        await widget.Input.PressSequentiallyAsync("seconda");
        await widget.Input.PressAsync("Enter");

        await Expect(widget.Message("seconda")).ToContainTextAsync("Inviato");
        Assert.Equal("prima\nseconda", server.Conversation.Texts[^1]);
    }

    [Fact]
    public async Task A_message_shows_that_it_is_under_way_and_then_that_it_was_sent()
    {
        await using var server = await WidgetServer.StartAsync();
        var gate = new TaskCompletionSource();
        server.State.Gate = gate.Task;
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.WriteAsync("Ci siete?");
        await Expect(widget.Message("Ci siete?")).ToContainTextAsync("Invio in corso");
        gate.SetResult();

        await Expect(widget.Message("Ci siete?")).ToContainTextAsync("Inviato");
    }

    [Fact]
    public async Task A_refused_message_says_so_and_can_be_sent_again_or_dropped()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.NextPostStatuses.Enqueue(400);
        server.State.NextPostStatuses.Enqueue(413);
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.WriteAsync("primo");
        await Expect(widget.Message("primo")).ToContainTextAsync("Non inviato");
        await widget.WriteAsync("secondo");
        await Expect(widget.Message("secondo")).ToContainTextAsync("troppo grande");

        await widget.Message("primo").GetByRole(AriaRole.Button, new() { Name = "Riprova" }).ClickAsync();
        await Expect(widget.Message("primo")).Not.ToContainTextAsync("Non inviato");
        await widget.Message("secondo").GetByRole(AriaRole.Button, new() { Name = "Elimina" }).ClickAsync();

        await Expect(widget.Message("secondo")).ToHaveCountAsync(0);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "primo"], server.Conversation.Texts);
    }

    [Fact]
    public async Task Typing_is_shown_with_the_name_of_who_types_until_the_message_comes()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Conversation.Show(Say.Typing("Anna"));
        await Expect(widget.Panel.GetByText("Anna sta scrivendo…")).ToBeVisibleAsync();
        server.Say(Say.Operator("Anna", "Eccomi"));

        await Expect(widget.Message("Eccomi")).ToBeVisibleAsync();
        await Expect(widget.Panel.GetByText("sta scrivendo…")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_other_side_hears_once_that_the_citizen_types()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.Input.PressSequentiallyAsync("una domanda");
        await widget.Input.PressAsync("Enter");

        await Expect(widget.Message("una domanda")).ToContainTextAsync("Inviato");
        Assert.Equal(1, server.State.TypingFromCitizen);
    }

    [Fact]
    public async Task A_message_carries_its_time_by_the_clock_of_Rome()
    {
        await using var server = await WidgetServer.StartAsync();
        var context = await chromium.OpenAsync(new BrowserNewContextOptions { TimezoneId = "America/New_York" });
        await using var widget = await WidgetPage.OpenAsync(context, server);
        server.State.Greeting = null;
        await widget.Page.Clock.SetFixedTimeAsync(new DateTime(2030, 7, 1, 10, 0, 0, DateTimeKind.Utc));
        await widget.OpenChatAsync();
        await widget.WriteAsync("Che ora è?");

        var time = widget.Message("Che ora è?").Locator("time");
        await Expect(time).ToHaveTextAsync("adesso");
        await Expect(time).ToHaveAttributeAsync("title", "1 luglio 2030 alle ore 12:00");
        await Expect(time).ToHaveAttributeAsync("datetime", "2030-07-01T10:00:00.000Z");
    }

    [Fact]
    public async Task Messages_that_come_while_the_chat_is_closed_are_counted_on_the_button()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await widget.Button("Chiudi la chat").ClickAsync();

        server.Say(Say.Bot("uno"));
        server.Say(Say.Bot("due"));
        await Expect(widget.Launcher).ToHaveAccessibleNameAsync("Serve aiuto? Apri la chat, 2 messaggi nuovi");
        await Expect(widget.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Chat, 2 messaggi nuovi" })).ToHaveCountAsync(1);
        await widget.OpenChatAsync();

        await Expect(widget.Message("due")).ToBeVisibleAsync();
        await widget.Button("Chiudi la chat").ClickAsync();
        await Expect(widget.Launcher).ToHaveAccessibleNameAsync("Serve aiuto? Apri la chat");
    }
}
