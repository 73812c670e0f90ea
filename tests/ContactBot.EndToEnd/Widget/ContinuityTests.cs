using ContactBot.EndToEnd.Browser;
using ContactBot.EndToEnd.Widget.Server;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ContactBot.EndToEnd.Widget;

/// <summary>No message is lost or doubled, whatever happens to the page, the network or the server.</summary>
public sealed class ContinuityTests(Chromium chromium)
{
    private static readonly LocatorAssertionsToHaveCountOptions Patiently = new() { Timeout = 30_000 };
    private static readonly LocatorAssertionsToContainTextOptions Calmly = new() { Timeout = 30_000 };

    [Fact]
    public async Task A_reload_shows_the_same_conversation_with_the_chat_still_open_and_the_draft_kept()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await widget.WriteAsync("prima del ricarico");
        await Expect(widget.Message("prima del ricarico")).ToContainTextAsync("Inviato");
        await widget.Input.FillAsync("a metà");

        await widget.Page.ReloadAsync();

        await Expect(widget.Message("prima del ricarico")).ToHaveCountAsync(1);
        await Expect(widget.Input).ToHaveValueAsync("a metà");
        await Expect(widget.Input).Not.ToBeFocusedAsync();
        Assert.Single(server.State.Conversations);
    }

    [Fact]
    public async Task Two_tabs_show_the_same_conversation_live_and_keep_their_own_drafts()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var first = await WidgetPage.StartChatAsync(chromium, server);
        await using var second = await WidgetPage.OpenAsync(first.Page.Context, server);
        await second.OpenChatAsync();
        await Expect(second.Message("Buongiorno")).ToHaveCountAsync(1);

        await first.Input.FillAsync("bozza");
        await second.WriteAsync("dalla seconda");
        await Expect(first.Message("dalla seconda")).ToHaveCountAsync(1);
        await Expect(first.Input).ToHaveValueAsync("bozza");
        await first.WriteAsync("dalla prima");
        await Expect(first.Message("dalla prima")).ToContainTextAsync("Inviato");
        server.Say(Say.Bot("a tutte e due"));

        foreach (var widget in new[] { first, second })
        {
            await Expect(widget.Message("a tutte e due")).ToHaveCountAsync(1);
            Assert.Equal(["Buongiorno, come posso aiutarla?", "dalla seconda", "dalla prima", "a tutte e due"], await widget.TextsAsync());
        }

        Assert.Single(server.State.Conversations);
    }

    [Fact]
    public async Task What_is_written_without_a_network_waits_and_is_sent_in_order()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await widget.Page.Context.SetOfflineAsync(true);

        await widget.WriteAsync("uno");
        await widget.WriteAsync("due");
        await widget.WriteAsync("tre");
        await Expect(widget.Message("uno")).ToContainTextAsync("In attesa");
        await Expect(widget.Panel).ToContainTextAsync("Connessione assente");
        Assert.Equal(["Buongiorno, come posso aiutarla?"], server.Conversation.Texts);
        await widget.Page.Context.SetOfflineAsync(false);

        await Expect(widget.Message("tre")).ToContainTextAsync("Inviato", Calmly);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "uno", "due", "tre"], server.Conversation.Texts);
        Assert.Equal(server.Conversation.Texts, await widget.TextsAsync());
    }

    [Fact]
    public async Task What_waits_outlives_a_reload_files_too()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await server.StopAsync();
        await widget.WriteAsync("scritto senza rete");
        await widget.ChooseFilesAsync(("buca.txt", "text/plain", [66, 85]));
        await widget.WriteAsync("con un file");
        await Expect(widget.Message("con un file")).ToContainTextAsync("In attesa");

        await server.RunAsync();
        await widget.Page.ReloadAsync();

        await Expect(widget.Message("con un file")).ToContainTextAsync("Inviato", Calmly);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "scritto senza rete", "con un file"], server.Conversation.Texts);
        Assert.Equal("buca.txt", (string)Assert.Single(server.State.Uploads)["name"]!);
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_is_sent_again_and_not_doubled()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        server.Conversation.StreamsAreSilent = true;
        server.State.AnswersToLose = 1;

        await widget.WriteAsync("una volta sola");
        await server.Conversation.WaitForAsync(activity => (string?)activity["text"] == "una volta sola");
        server.Conversation.StreamsAreSilent = false;
        await widget.WriteAsync("e poi questo");

        await Expect(widget.Message("e poi questo")).ToContainTextAsync("Inviato", Calmly);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "una volta sola", "e poi questo"], server.Conversation.Texts);
        Assert.Equal(server.Conversation.Texts, await widget.TextsAsync());
    }

    [Fact]
    public async Task Messages_of_the_time_without_a_stream_are_fetched_after_it()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        server.Conversation.StreamsAreSilent = true;
        server.Say(Say.Bot("mentre non c'era"));
        server.Conversation.StreamsAreSilent = false;
        server.Conversation.DropStreams();

        await Expect(widget.Message("mentre non c'era")).ToHaveCountAsync(1, Patiently);
    }

    [Fact]
    public async Task A_lost_echo_is_asked_for()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        server.Conversation.StreamsAreSilent = true;
        server.State.Answer = _ => [Say.Bot("risposta mai trasmessa")];

        await widget.WriteAsync("mi sente?");

        await Expect(widget.Message("risposta mai trasmessa")).ToHaveCountAsync(1, Patiently);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "mi sente?", "risposta mai trasmessa"], await widget.TextsAsync());
    }

    [Fact]
    public async Task A_restart_of_the_server_loses_and_doubles_nothing()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);
        await widget.WriteAsync("prima");
        await Expect(widget.Message("prima")).ToContainTextAsync("Inviato");

        await server.StopAsync();
        await widget.WriteAsync("durante");
        await Expect(widget.Message("durante")).ToContainTextAsync("In attesa");
        server.Say(Say.Bot("detto al riavvio"));
        await server.RunAsync();

        await Expect(widget.Message("durante")).ToContainTextAsync("Inviato", Calmly);
        await Expect(widget.Panel).Not.ToContainTextAsync("Connessione assente");
        Assert.Equal(["Buongiorno, come posso aiutarla?", "prima", "detto al riavvio", "durante"], server.Conversation.Texts);
        Assert.Equal(server.Conversation.Texts, await widget.TextsAsync());
    }

    [Fact]
    public async Task Where_no_stream_passes_the_chat_asks_from_time_to_time()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.RefusesStreams = true;
        server.State.Answer = text => [Say.Bot($"ricevuto {text}")];
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.WriteAsync("senza flusso");

        await Expect(widget.Message("ricevuto senza flusso")).ToHaveCountAsync(1, Patiently);
        Assert.Equal(0, server.Conversation.OpenStreams);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_in_a_while()
    {
        await using var server = await WidgetServer.StartAsync();
        server.State.NextPostStatuses.Enqueue(502);
        server.State.NextPostStatuses.Enqueue(429);
        await using var widget = await WidgetPage.StartChatAsync(chromium, server);

        await widget.WriteAsync("con pazienza");

        await Expect(widget.Message("con pazienza")).ToContainTextAsync("Inviato", Calmly);
        Assert.Equal(["Buongiorno, come posso aiutarla?", "con pazienza"], server.Conversation.Texts);
    }

    [Fact]
    public async Task A_new_conversation_begins_only_after_a_question_and_in_every_tab()
    {
        await using var server = await WidgetServer.StartAsync();
        await using var first = await WidgetPage.StartChatAsync(chromium, server);
        await first.WriteAsync("vecchia");
        await using var second = await WidgetPage.OpenAsync(first.Page.Context, server);
        await second.OpenChatAsync();
        await Expect(second.Message("vecchia")).ToHaveCountAsync(1);

        await first.Button("Nuova conversazione").ClickAsync();
        await first.Button("Annulla").ClickAsync();
        await Expect(first.Message("vecchia")).ToHaveCountAsync(1);
        await first.Button("Nuova conversazione").ClickAsync();
        await first.Button("Inizia da capo").ClickAsync();

        foreach (var widget in new[] { first, second })
        {
            await Expect(widget.Message("vecchia")).ToHaveCountAsync(0, Patiently);
            await Expect(widget.Message("Buongiorno")).ToHaveCountAsync(1, Patiently);
        }

        Assert.Equal(2, server.State.Conversations.Count);
        Assert.Contains(server.State.Conversations["c1"].Activities, activity => (string?)activity["type"] == "endOfConversation");
    }
}
