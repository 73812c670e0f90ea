using System.Net;
using System.Text.Json.Nodes;
using ContactBot.Activities;
using ContactBot.Storage;
using ContactBot.Storage.Outbox;
using ContactBot.TestKit.Conversations;
using ContactBot.TestKit.Outbox;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>SMS and WhatsApp from end to end, Twilio's side played by the simulator.</summary>
public sealed class MessagingTests : IAsyncLifetime
{
    private const string Greeting = "Sono l'assistente automatico.";
    private readonly string _citizen = TwilioServer.NewCitizen();
    private TwilioServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TwilioServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("sms")]
    [InlineData("whatsapp")]
    public async Task Who_writes_is_answered_and_the_webhook_at_once_with_nothing(string channel)
    {
        var (_, webhooks) = await _server.WriteAsync(_citizen, "buongiorno", channel);
        var sent = await _server.ReadAsync(_citizen, 2, "delivered");
        Assert.Equal([Greeting, "1: buongiorno"], Bodies(sent));
        var answer = Assert.Single(webhooks);
        Assert.Equal(200, (int)answer["status"]!);
        Assert.Equal("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response />", (string?)answer["body"]);
        var conversation = Assert.Single(await _server.ConversationsAsync(_citizen));
        await OutboxDriver.WaitAsync(_server.Host, conversation, all => all.Count == 2 && all.All(message => message.State == OutboxState.Delivered));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_webhook_sent_five_times_has_one_effect(bool together)
    {
        var (sid, webhooks) = await _server.WriteAsync(_citizen, "buongiorno", more: message => (message["copies"], message["together"]) = (5, together));
        Assert.All(webhooks, webhook => Assert.Equal(200, (int)webhook["status"]!));
        await _server.ReadAsync(_citizen, 2, "delivered");
        await _server.ControlAsync(HttpMethod.Post, $"/messages/{sid}/webhook", new JsonObject { ["copies"] = 5 });
        await _server.WriteAsync(_citizen, "ancora");
        Assert.Equal([Greeting, "1: buongiorno", "2: ancora"], Bodies(await _server.ReadAsync(_citizen, 3)));
        Assert.Equal(["Citizen: buongiorno", "Citizen: ancora"], (await _server.OperatorTextsAsync(_citizen)).Where(text => text.StartsWith("Citizen", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("missing")]
    public async Task A_request_that_is_not_twilios_is_refused(string signature)
    {
        var (_, webhooks) = await _server.WriteAsync(_citizen, "buongiorno", more: message => message["signature"] = signature);
        Assert.Equal(403, (int)Assert.Single(webhooks)["status"]!);
        Assert.Empty(await _server.ConversationsAsync(_citizen));
    }

    [Theory]
    [InlineData("MessageSid", null, "CB3302")]
    [InlineData("To", null, "CB3303")]
    [InlineData("To", "+390612345678", "CB3306")]
    [InlineData("From", null, "CB3304")]
    [InlineData("From", "POSTE", "CB3304")]
    [InlineData("From", "+39", "CB3304")]
    [InlineData("AccountSid", "AC00000000000000000000000000000000", "CB3305")]
    public async Task What_can_not_be_understood_is_answered_with_the_reason_and_harms_nobody(string parameter, string? value, string error)
    {
        var (_, webhooks) = await _server.WriteAsync(_citizen, "buongiorno", more: message => message["parameters"] = new JsonObject { [parameter] = value });
        var answer = Assert.Single(webhooks);
        Assert.Equal(200, (int)answer["status"]!);
        Assert.Contains(error, (string?)answer["body"], StringComparison.Ordinal);
        Assert.Equal("Response", System.Xml.Linq.XDocument.Parse((string)answer["body"]!).Root!.Name);
        Assert.Empty(await _server.ConversationsAsync(_citizen));
    }

    [Fact]
    public async Task Choices_are_numbered_in_an_sms_and_the_number_is_understood()
    {
        await _server.WriteAsync(_citizen, ScriptedBot.AskForPerson);
        var sent = await _server.ReadAsync(_citizen, 3, "delivered");
        Assert.EndsWith("\n1) Torna all'assistente", (string?)sent[2]["body"], StringComparison.Ordinal);
        await _server.WriteAsync(_citizen, "1");
        Assert.Contains("Citizen: Torna all'assistente", await _server.OperatorTextsAsync(_citizen));
    }

    [Fact]
    public async Task Choices_are_buttons_on_whatsapp_and_the_button_is_understood()
    {
        await _server.WriteAsync(_citizen, ScriptedBot.AskForPerson, "whatsapp");
        var sent = await _server.ReadAsync(_citizen, 3, "delivered");
        var button = Assert.Single(sent[2]["choices"]!.AsArray())!;
        Assert.Equal("Torna all'assistente", (string?)button["title"]);
        await _server.WriteAsync(
            _citizen, "", "whatsapp", message => (message["replyTo"], message["choiceId"]) = ((string)sent[2]["sid"]!, (string)button["id"]!));
        Assert.Contains("Citizen: Torna all'assistente", await _server.OperatorTextsAsync(_citizen));
    }

    [Fact]
    public async Task A_photo_is_fetched_behind_the_webhook_and_kept()
    {
        await _server.WriteAsync(_citizen, "ecco", "whatsapp", message => message["media"] = Media("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]));
        var conversation = Assert.Single(await _server.ConversationsAsync(_citizen));
        var attachment = Assert.Single((await conversation.ActivitiesAsync()).Single(activity => activity.Text == "ecco").Attachments!);
        Assert.Equal("image/png", attachment.ContentType);
        Assert.Equal(11, await DownloadedBytesAsync(attachment.ContentUrl!));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_a_word_and_the_rest_of_the_message_counts()
    {
        await _server.WriteAsync(_citizen, "guardi", "whatsapp", message => message["media"] = Media("image/png", new byte[10 * 1024 * 1024]));
        var sent = await _server.ReadAsync(_citizen, 3);
        Assert.Contains(Bodies(sent), body => body.StartsWith("Non abbiamo potuto ricevere il suo file. Il file supera 8 MB.", StringComparison.Ordinal));
        Assert.Contains("1: guardi", Bodies(sent));
    }

    [Fact]
    public async Task A_file_of_a_foreign_kind_is_refused_whatever_it_calls_itself()
    {
        await _server.WriteAsync(_citizen, "guardi", "whatsapp", message => message["media"] = Media("image/png", "MZ programma"u8.ToArray()));
        await _server.WaitForLineAsync(_citizen, line => line.StartsWith("System: Un file del cittadino non è stato ricevuto. Questo tipo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shared_place_has_words_and_coordinates()
    {
        await _server.WriteAsync(_citizen, "", "whatsapp", message => message["location"] = new JsonObject
        {
            ["latitude"] = 41.9028,
            ["longitude"] = 12.4964,
            ["address"] = "Via Roma 1",
            ["label"] = "Municipio",
        });
        var conversation = Assert.Single(await _server.ConversationsAsync(_citizen));
        var activity = (await conversation.ActivitiesAsync()).Single(activity => activity.From?.Role == RoleTypes.User);
        Assert.Equal("Municipio, Via Roma 1 (41.9028, 12.4964)", activity.Text);
        Assert.Equal(["Place", "GeoCoordinates"], activity.Entities!.Select(entity => entity.GetProperty("type").GetString()));
        Assert.Equal(41.9028, activity.Entities![0].GetProperty("geo").GetProperty("latitude").GetDouble());
    }

    [Theory]
    [InlineData(429, 20429)]
    [InlineData(503, 20503)]
    [InlineData(500, 20500)]
    public async Task What_twilio_can_not_take_now_is_sent_again(int status, int code)
    {
        await _server.FaultAsync(new JsonObject { ["times"] = 2, ["answer"] = new JsonObject { ["status"] = status, ["code"] = code } });
        await _server.WriteAsync(_citizen, "buongiorno");
        Assert.Equal([Greeting, "1: buongiorno"], Bodies(await _server.ReadAsync(_citizen, 2, "delivered")));
    }

    [Fact]
    public async Task An_answer_that_is_lost_does_not_double_the_message()
    {
        await _server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["abort"] = true }, ["callbacks"] = new JsonObject { ["copies"] = 0 } });
        await _server.WriteAsync(_citizen, "buongiorno");
        Assert.Equal([Greeting, "1: buongiorno"], Bodies(await _server.ReadAsync(_citizen, 2, "delivered")));
    }

    [Fact]
    public async Task A_broken_gateway_that_took_nothing_loses_nothing()
    {
        await _server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["status"] = 502 } });
        await _server.WriteAsync(_citizen, "buongiorno");
        Assert.Equal([Greeting, "1: buongiorno"], Bodies(await _server.ReadAsync(_citizen, 2, "delivered")));
    }

    [Fact]
    public async Task What_twilio_refuses_for_ever_is_told_to_operators_in_words()
    {
        await _server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["status"] = 400, ["code"] = 21614 } });
        await _server.WriteAsync(_citizen, "buongiorno");
        await _server.WaitForLineAsync(
            _citizen, line => line == "System: Messaggio non consegnato. Il destinatario non è un cellulare: non può ricevere SMS. (codice 21614)");
    }

    [Fact]
    public async Task Who_told_the_provider_to_stop_is_written_to_no_more()
    {
        await _server.FaultAsync(new JsonObject { ["answer"] = new JsonObject { ["status"] = 400, ["code"] = 21610 } });
        await _server.WriteAsync(_citizen, "buongiorno");
        await _server.WaitForLineAsync(_citizen, line => line.EndsWith("(codice 21610)", StringComparison.Ordinal));
        await _server.WriteAsync(_citizen, "ci sono");
        await _server.WaitForLineAsync(_citizen, line => line.EndsWith("Il destinatario ha chiesto di non ricevere messaggi (STOP).", StringComparison.Ordinal));
        var conversation = Assert.Single(await _server.ConversationsAsync(_citizen));
        Assert.NotNull((await conversation.Conversation.GetAsync())!.Writing!.OptedOutAt);
        await _server.WriteAsync(_citizen, "START");
        Assert.Null((await conversation.Conversation.GetAsync())!.Writing!.OptedOutAt);
    }

    [Fact]
    public async Task A_phone_that_is_off_is_told_to_operators()
    {
        await _server.FaultAsync(new JsonObject { ["outcome"] = new JsonObject { ["status"] = "undelivered", ["errorCode"] = 30003 } });
        await _server.WriteAsync(_citizen, "buongiorno");
        await _server.WaitForLineAsync(
            _citizen, line => line == "System: Messaggio non consegnato. Il telefono del destinatario è spento o non raggiungibile. (codice 30003)");
    }

    [Fact]
    public async Task Receipts_in_reverse_and_doubled_leave_the_message_delivered()
    {
        await _server.FaultAsync(new JsonObject { ["times"] = 2, ["callbacks"] = new JsonObject { ["reversed"] = true, ["copies"] = 3 } });
        await _server.WriteAsync(_citizen, "buongiorno");
        await _server.ReadAsync(_citizen, 2, "delivered");
        var conversation = Assert.Single(await _server.ConversationsAsync(_citizen));
        await OutboxDriver.WaitAsync(_server.Host, conversation, all => all.Count == 2 && all.All(message => message.State == OutboxState.Delivered));
    }

    [Fact]
    public async Task Who_writes_stop_gets_nothing_until_start()
    {
        await _server.WriteAsync(_citizen, "buongiorno");
        await _server.ReadAsync(_citizen, 2);
        await _server.WriteAsync(_citizen, "Basta");
        Assert.StartsWith("Comune di Borgoverde: non riceverà più messaggi", Bodies(await _server.ReadAsync(_citizen, 3))[2], StringComparison.Ordinal);
        await _server.WriteAsync(_citizen, "ci sono");
        await _server.WaitForLineAsync(_citizen, line => line.StartsWith("System: Messaggio non consegnato. Il destinatario ha chiesto", StringComparison.Ordinal));
        Assert.Contains("System: Il cittadino ha chiesto di non ricevere più messaggi da questo numero (STOP).", await _server.OperatorTextsAsync(_citizen));
        await _server.WriteAsync(_citizen, "START");
        await _server.WriteAsync(_citizen, "ci sono");
        Assert.Equal("3: ci sono", Bodies(await _server.ReadAsync(_citizen, 5))[4]);
    }

    [Fact]
    public async Task Stop_on_one_channel_leaves_the_other_alone()
    {
        await _server.WriteAsync(_citizen, "STOP", "whatsapp");
        await _server.WriteAsync(_citizen, "buongiorno", "sms");
        Assert.Contains("1: buongiorno", Bodies(await _server.ReadAsync(_citizen, 3)));
        Assert.Equal(2, (await _server.ConversationsAsync(_citizen)).Count);
    }

    [Fact]
    public async Task A_receipt_without_its_fields_is_answered_with_the_reason()
    {
        using var answer = await _server.PostAsync("/twilio/messages/status", new() { ["AccountSid"] = _server.Account.AccountSid, ["MessageSid"] = "SM1" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("CB3308", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_conversation_does_not_tell_the_number()
    {
        await _server.WriteAsync(_citizen, "buongiorno");
        await using var context = await _server.Host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var route = await context.ChannelRoutes.SingleAsync(route => route.Recipient == _citizen, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(_citizen[3..], route.ConversationId, StringComparison.Ordinal);
        Assert.Equal(22, route.ConversationId.Length);
    }

    private static JsonArray Media(string contentType, byte[] content) =>
        [new JsonObject { ["contentType"] = contentType, ["content"] = Convert.ToBase64String(content) }];

    private static List<string> Bodies(IReadOnlyList<JsonNode> messages) => [.. messages.Select(message => (string)message["body"]!)];

    // Asked at once, while it may still be at the provider: the answer waits for the file.
    private static async Task<int> DownloadedBytesAsync(string url)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
