using ContactBot.Activities;
using ContactBot.Conversations.Operators;
using ContactBot.Conversations.Outbox;
using ContactBot.Conversations.Outbox.Undelivered;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Outbox;
using ContactBot.TestKit.Conversations;
using ContactBot.TestKit.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Conversations.Tests.Outbox;

/// <summary>What the outbox promises, on every database and for every channel.</summary>
public abstract class OutboxTests : IAsyncLifetime
{
    private static readonly OutboxOptions Quick = new()
    {
        FirstPause = TimeSpan.FromMilliseconds(20),
        LookupAfter = TimeSpan.FromMilliseconds(100),
        SweepEvery = TimeSpan.FromMilliseconds(200),
    };

    private const string Ours = "+390612345678";
    private StorageOptions _storage = null!;
    private ScriptedSender _sender = new();
    private ConversationHost _host = null!;

    private static readonly OperatorIdentity Giulia = new(Guid.Parse("0197a000-0000-7000-8000-0000000000b1"), "Giulia B.", [Body.DefaultId]);

    private UndeliveredMessages Undelivered => _host.Get<UndeliveredMessages>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _storage = await CreateAsync();
        _host = await StartAsync(Quick);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _host.DisposeAsync();
        Remove();
    }

    /// <summary>An empty database.</summary>
    protected abstract Task<StorageOptions> CreateAsync();

    protected virtual void Remove()
    {
    }

    [Fact]
    public async Task What_the_bot_says_goes_out_in_order_and_is_sent()
    {
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        await SayAsync(citizen, "due");
        var messages = await WaitAsync(citizen, all => all.Count == 3 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal(["Sono l'assistente automatico.", "1: uno", "2: due"], _sender.Texts);
        Assert.Equal(["x1", "x2", "x3"], messages.Select(message => Assert.Single(message.Parts).ExternalId));
        Assert.All(_sender.Attempts.Events, attempt => Assert.Equal(("a", Ours), (attempt.Route.Recipient, attempt.Route.Sender)));
    }

    [Fact]
    public async Task A_link_to_a_page_of_the_body_is_whole_only_where_no_page_stands_around_it()
    {
        var texting = await StartAsync("a", greet: true);
        await SayAsync(texting, "[pagina](/tari)");
        await WaitAsync(texting, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal($"1: [pagina]({FixedSite.Address}/tari)", _sender.Texts.Last());
        var reading = await ConversationDriver.StartAsync(_host);
        await reading.SayAsync("[pagina](/tari)");
        Assert.Contains("Bot: 1: [pagina](/tari)", await reading.TextsAsync());
    }

    [Fact]
    public async Task A_conversation_that_is_read_by_its_client_has_no_outbox()
    {
        var citizen = await ConversationDriver.StartAsync(_host);
        await citizen.SayAsync("uno");
        await using var context = await _host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(Cancellation);
        Assert.False(await context.OutboxMessages.AnyAsync(message => message.ConversationId == citizen.Conversation.GetPrimaryKeyString(), Cancellation));
    }

    [Fact]
    public async Task What_the_provider_can_not_take_now_is_tried_again_and_keeps_its_place()
    {
        _sender.Answer(new SendResult.Later("occupato"), new SendResult.Later("occupato"));
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        await WaitAsync(citizen, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal(["Sono l'assistente automatico.", "Sono l'assistente automatico.", "Sono l'assistente automatico.", "1: uno"], _sender.Texts);
    }

    [Fact]
    public async Task A_citizen_whose_message_waits_does_not_hold_up_another()
    {
        _sender.Answer(new SendResult.Later("occupato", TimeSpan.FromHours(1)));
        var first = await StartAsync("a");
        await SayAsync(first, "uno");
        await WaitAsync(first, all => all.Any(message => message.Reason == "occupato"));
        var second = await StartAsync("b");
        await SayAsync(second, "due");
        await WaitAsync(second, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal(1, _sender.Attempts.Events.Count(attempt => attempt.Route.Recipient == "a"));
    }

    [Fact]
    public async Task A_provider_that_wants_rest_gets_it_for_all_citizens()
    {
        _sender.Limits = new SenderLimits(1000, 1);
        _sender.Answer(new SendResult.Later("troppi messaggi", TimeSpan.FromHours(1), ForWholeSender: true));
        var first = await StartAsync("a");
        await SayAsync(first, "uno");
        await WaitAsync(first, all => all.Any(message => message.Reason == "troppi messaggi"));
        var second = await StartAsync("b");
        await SayAsync(second, "due");
        Assert.Single(_sender.Attempts.Events);
        Assert.All(await ReadAsync(second), message => Assert.Equal(OutboxState.Queued, message.State));
    }

    [Theory]
    [InlineData(true, Ours)]
    [InlineData(false, "+390687654321")]
    public async Task Another_body_or_another_number_does_not_wait_with_it(bool ofAnotherBody, string sender)
    {
        _sender.Limits = new SenderLimits(1000, 1);
        _sender.Answer(new SendResult.Later("troppi messaggi", TimeSpan.FromHours(1), ForWholeSender: true));
        var first = await StartAsync("a", greet: true);
        await WaitAsync(first, all => all.Any(message => message.Reason == "troppi messaggi"));
        var second = await StartAsync("b", greet: true, ofAnotherBody ? await AddBodyAsync() : Body.DefaultId, sender);
        await WaitAsync(second, all => all is [{ State: OutboxState.Sent }]);
        Assert.Equal(["a", "b"], _sender.Attempts.Events.Select(attempt => attempt.Route.Recipient));
    }

    [Fact]
    public async Task What_the_provider_refuses_is_never_tried_again_and_an_operator_reads_why()
    {
        _sender.Answer(new SendResult.Rejected("Il numero non esiste.", "21211"));
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        var messages = await WaitAsync(citizen, all => all.Count == 2 && all[0].IsReported && all[1].State == OutboxState.Sent);
        Assert.Equal((OutboxState.Failed, "21211"), (messages[0].State, messages[0].ErrorCode));
        Assert.Contains("System: Messaggio non consegnato. Il numero non esiste. (codice 21211)", await citizen.TextsAsync(Audience.Operator));
        Assert.DoesNotContain(await citizen.TextsAsync(), text => text.StartsWith("System", StringComparison.Ordinal));
        Assert.Equal(2, _sender.Attempts.Events.Count);
    }

    [Fact]
    public async Task An_attempt_with_unknown_end_that_had_arrived_is_not_repeated()
    {
        _sender.Answer(_ => throw new HttpRequestException("connection reset"));
        _sender.Lookup = _ => new LookupResult.Found(new SendResult.Accepted("found"));
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        var messages = await WaitAsync(citizen, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal("found", Assert.Single(messages[0].Parts).ExternalId);
        Assert.Equal(["Sono l'assistente automatico.", "1: uno"], _sender.Texts);
    }

    [Fact]
    public async Task An_attempt_with_unknown_end_that_never_arrived_is_repeated()
    {
        _sender.Answer(_ => throw new HttpRequestException("connection refused"));
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        await WaitAsync(citizen, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Single(_sender.Lookups.Events);
        Assert.Equal(["Sono l'assistente automatico.", "Sono l'assistente automatico.", "1: uno"], _sender.Texts);
    }

    [Fact]
    public async Task As_long_as_nobody_knows_whether_it_arrived_it_is_asked_again_and_not_sent()
    {
        _sender.Answer(_ => throw new HttpRequestException("connection reset"));
        _sender.Lookup = _ => _sender.Lookups.Events.Count < 3 ? LookupResult.NotKnown : new LookupResult.Found(new SendResult.Accepted("found"));
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        await WaitAsync(citizen, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal(3, _sender.Lookups.Events.Count);
        Assert.Equal(2, _sender.Attempts.Events.Count);
    }

    [Fact]
    public async Task A_long_message_goes_in_parts_and_only_the_part_that_failed_is_repeated()
    {
        _sender.Parts = _ => 3;
        _sender.Answer(new SendResult.Accepted("p0", 2), new SendResult.Later("occupato"), new SendResult.Accepted("p1", 2), new SendResult.Accepted("p2", 1));
        var citizen = await StartAsync("a", greet: true);
        var message = Assert.Single(await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]));
        Assert.Equal([0, 1, 1, 2], _sender.Attempts.Events.Select(attempt => attempt.Part));
        Assert.Equal(["p0", "p1", "p2"], message.Parts.OrderBy(part => part.Part).Select(part => part.ExternalId));
        Assert.Equal(5, message.Parts.Sum(part => part.Segments));
    }

    [Fact]
    public async Task A_message_that_could_not_leave_for_too_long_is_given_up()
    {
        await RestartAsync(Quick with { GiveUpAfter = TimeSpan.FromSeconds(3) });
        _sender.Limits = new SenderLimits(1000, 1);
        for (var attempt = 0; attempt < 50; attempt++)
        {
            _sender.Answer(new SendResult.Later("occupato"));
        }

        var citizen = await StartAsync("a", greet: true);
        var message = Assert.Single(await WaitAsync(citizen, all => all is [{ IsReported: true }]));
        Assert.Equal((OutboxState.Failed, "Non è stato possibile inviarlo in tempo utile. occupato"), (message.State, message.Reason));
    }

    [Fact]
    public async Task Nothing_is_sent_faster_than_the_provider_bears()
    {
        _sender.Limits = new SenderLimits(20, 8);
        var before = TimeProvider.System.GetTimestamp();
        var citizens = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => StartAsync($"a{number}", greet: true)));
        foreach (var citizen in citizens)
        {
            await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]);
        }

        Assert.True(TimeProvider.System.GetElapsedTime(before) >= TimeSpan.FromMilliseconds(5 * 50));
    }

    [Fact]
    public async Task What_was_queued_before_a_restart_is_sent_after_it_and_nothing_twice()
    {
        _sender.Answer(new SendResult.Later("occupato", TimeSpan.FromSeconds(1)));
        var citizen = await StartAsync("a");
        await SayAsync(citizen, "uno");
        await WaitAsync(citizen, all => all.Any(message => message.Reason == "occupato"));
        await RestartAsync(Quick);
        var again = new ConversationDriver(_host.Conversation(citizen.Conversation.GetPrimaryKeyString()));
        await WaitAsync(again, all => all.Count == 2 && all.All(message => message.State == OutboxState.Sent));
        Assert.Equal(["Sono l'assistente automatico.", "1: uno"], _sender.Texts);
    }

    [Fact]
    public async Task A_typed_number_means_the_choice_that_was_offered()
    {
        var citizen = await StartAsync("a");
        await SayAsync(citizen, ScriptedBot.AskForPerson);
        await SayAsync(citizen, "1");
        Assert.Contains("Citizen: Torna all'assistente", await citizen.TextsAsync());
        await SayAsync(citizen, "1");
        Assert.Contains("Citizen: 1", await citizen.TextsAsync());
    }

    [Fact]
    public async Task What_did_not_arrive_is_listed_with_the_reason_until_it_is_sent_again()
    {
        _sender.Answer(new SendResult.Rejected("Il numero non esiste.", "21211"));
        var citizen = await StartAsync("a", greet: true);
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Failed, IsReported: true }]);
        var failed = Assert.Single(await Undelivered.ListAsync(Giulia, 10, Cancellation));
        Assert.Equal(
            ("Sono l'assistente automatico.", "Il numero non esiste.", "21211", "a", ScriptedSender.Channel),
            (failed.Text, failed.Reason, failed.ErrorCode, failed.Recipient, failed.ChannelId));

        Assert.True(await Undelivered.RetryAsync(Giulia, failed, Cancellation));
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]);
        Assert.Empty(await Undelivered.ListAsync(Giulia, 10, Cancellation));
        Assert.False(await Undelivered.RetryAsync(Giulia, failed, Cancellation));
        Assert.Equal(2, _sender.Attempts.Events.Count);
        Assert.Contains("System: Giulia B. ha fatto inviare di nuovo un messaggio che non era arrivato.", await citizen.TextsAsync(Audience.Operator));
    }

    [Fact]
    public async Task Who_has_seen_to_it_takes_it_off_the_list_with_a_note_for_colleagues()
    {
        _sender.Answer(new SendResult.Rejected("Il numero non esiste."));
        var citizen = await StartAsync("a", greet: true);
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Failed, IsReported: true }]);
        var failed = Assert.Single(await Undelivered.ListAsync(Giulia, 10, Cancellation));

        Assert.True(await Undelivered.SettleAsync(Giulia, failed, " chiamata a casa ", Cancellation));
        Assert.Empty(await Undelivered.ListAsync(Giulia, 10, Cancellation));
        Assert.Contains("System: Giulia B. ha gestito un messaggio non consegnato. Nota: chiamata a casa", await citizen.TextsAsync(Audience.Operator));
        Assert.DoesNotContain(await citizen.TextsAsync(), text => text.Contains("chiamata", StringComparison.Ordinal));
        var settled = Assert.Single(await ReadAsync(citizen));
        Assert.Equal("Giulia B.", settled.SettledBy);
    }

    [Fact]
    public async Task A_message_of_another_body_is_neither_seen_nor_touched()
    {
        _sender.Answer(new SendResult.Rejected("Il numero non esiste."));
        var citizen = await StartAsync("a", greet: true);
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Failed, IsReported: true }]);
        var failed = Assert.Single(await Undelivered.ListAsync(Giulia, 10, Cancellation));
        var stranger = Giulia with { BodyIds = [await AddBodyAsync()] };
        Assert.Empty(await Undelivered.ListAsync(stranger, 10, Cancellation));
        Assert.False(await Undelivered.RetryAsync(stranger, failed, Cancellation));
        Assert.False(await Undelivered.SettleAsync(stranger, failed, null, Cancellation));
    }

    private async Task<ConversationHost> StartAsync(OutboxOptions options) => await ConversationHost.StartAsync(
        _storage, services => services.AddSingleton<IChannelSender>(_sender), outbox: options);

    private async Task RestartAsync(OutboxOptions options)
    {
        await _host.DisposeAsync();
        _sender = new ScriptedSender();
        _host = await StartAsync(options);
    }

    private async Task<ConversationDriver> StartAsync(string recipient, bool greet = false, Guid? bodyId = null, string sender = Ours)
    {
        var grain = _host.Conversation(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("n"));
        await grain.StartAsync(new ConversationStart
        {
            BodyId = bodyId ?? Body.DefaultId,
            ChannelId = ScriptedSender.Channel,
            UserId = greet ? recipient : null,
            Route = new InboundRoute(sender, recipient),
        });
        return new ConversationDriver(grain);
    }

    private async Task<Guid> AddBodyAsync()
    {
        await using var context = await _host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(Cancellation);
        var body = new Body { Id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), Code = "altro", Name = "Altro comune", CreatedAt = TimeProvider.System.GetUtcNow() };
        context.Bodies.Add(body);
        await context.SaveChangesAsync(Cancellation);
        return body.Id;
    }

    private async Task SayAsync(ConversationDriver citizen, string text) => await citizen.Conversation.ReceiveAsync(new InboundActivity
    {
        Activity = new Activity { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount { Id = "u", Role = RoleTypes.User } },
        Route = new InboundRoute(Ours, (await ReadRouteAsync(citizen)).Recipient),
    });

    private async Task<ChannelRoute> ReadRouteAsync(ConversationDriver citizen)
    {
        await using var context = await _host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(Cancellation);
        return await context.ChannelRoutes.SingleAsync(route => route.ConversationId == citizen.Conversation.GetPrimaryKeyString(), Cancellation);
    }

    private Task<IReadOnlyList<OutboxMessage>> ReadAsync(ConversationDriver citizen) => OutboxDriver.ReadAsync(_host, citizen);

    private Task<IReadOnlyList<OutboxMessage>> WaitAsync(ConversationDriver citizen, Func<IReadOnlyList<OutboxMessage>, bool> expected) =>
        OutboxDriver.WaitAsync(_host, citizen, expected);
}
