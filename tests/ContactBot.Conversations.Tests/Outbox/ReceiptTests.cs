using ContactBot.Conversations.Outbox;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.Storage.Outbox;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;
using ContactBot.TestKit.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Conversations.Tests.Outbox;

/// <summary>Receipts come late, doubled, out of order, and before the request is answered.</summary>
public sealed class ReceiptTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ScriptedSender _sender = new();
    private ConversationHost _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IDeliveryReceipts Receipts => _host.Get<IDeliveryReceipts>();

    public async ValueTask InitializeAsync() => _host = await ConversationHost.StartAsync(
        new StorageOptions { DataFolder = _folder.Path },
        services => services.AddSingleton<IChannelSender>(_sender),
        outbox: new OutboxOptions { FirstPause = TimeSpan.FromMilliseconds(20), LookupAfter = TimeSpan.FromMilliseconds(200), SweepEvery = TimeSpan.FromMilliseconds(200) });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(OutboxState.Delivered, DeliveryStatus.Sending, DeliveryStatus.Sent, DeliveryStatus.Delivered)]
    [InlineData(OutboxState.Delivered, DeliveryStatus.Delivered, DeliveryStatus.Sent, DeliveryStatus.Accepted)]
    [InlineData(OutboxState.Read, DeliveryStatus.Read, DeliveryStatus.Delivered, DeliveryStatus.Read)]
    [InlineData(OutboxState.Delivered, DeliveryStatus.Delivered, DeliveryStatus.Failed)]
    [InlineData(OutboxState.Failed, DeliveryStatus.Undelivered, DeliveryStatus.Delivered)]
    [InlineData(OutboxState.Sent, DeliveryStatus.Sent, DeliveryStatus.Sent)]
    public async Task A_message_moves_only_forward(OutboxState expected, params DeliveryStatus[] receipts)
    {
        var citizen = await GreetAsync();
        var message = Assert.Single(await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]));
        foreach (var status in receipts)
        {
            Assert.True(await Receipts.RecordAsync(new Receipt { ExternalId = message.Parts[0].ExternalId, Status = status }, Cancellation));
        }

        Assert.Equal(expected, Assert.Single(await OutboxDriver.ReadAsync(_host, citizen)).State);
    }

    [Fact]
    public async Task A_receipt_that_comes_before_the_request_is_answered_counts()
    {
        _sender.Answer(async message =>
        {
            await Receipts.RecordAsync(new Receipt { MessageId = message.Id, ExternalId = "x9", Status = DeliveryStatus.Delivered }, Cancellation);
            return new SendResult.Accepted("x9");
        });
        var citizen = await GreetAsync();
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Delivered }]);
    }

    [Fact]
    public async Task A_receipt_proves_that_an_attempt_without_an_answer_had_arrived()
    {
        _sender.Answer(async message =>
        {
            await Receipts.RecordAsync(new Receipt { MessageId = message.Id, ExternalId = "x9", Status = DeliveryStatus.Sent }, Cancellation);
            throw new HttpRequestException("connection reset");
        });
        var citizen = await GreetAsync();
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]);
        Assert.Single(_sender.Attempts.Events);
        Assert.Empty(_sender.Lookups.Events);
    }

    [Fact]
    public async Task A_failure_that_the_carrier_reports_later_is_told_to_operators_once()
    {
        var citizen = await GreetAsync();
        var message = Assert.Single(await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]));
        for (var repetition = 0; repetition < 3; repetition++)
        {
            await Receipts.RecordAsync(
                new Receipt { MessageId = message.Id, ExternalId = "x1", Status = DeliveryStatus.Undelivered, ErrorCode = "30003", Reason = "Il telefono non è raggiungibile." },
                Cancellation);
        }

        Assert.Single(
            await citizen.TextsAsync(Audience.Operator),
            text => text == "System: Messaggio non consegnato. Il telefono non è raggiungibile. (codice 30003)");
    }

    [Fact]
    public async Task A_failure_of_the_moment_is_repeated()
    {
        var citizen = await GreetAsync();
        await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent }]);
        await Receipts.RecordAsync(new Receipt { ExternalId = "x1", Status = DeliveryStatus.Failed, ErrorCode = "63012", MayBeRepeated = true }, Cancellation);
        var message = Assert.Single(await WaitAsync(citizen, all => all is [{ State: OutboxState.Sent, Attempts: 2 }]));
        Assert.Equal("x2", Assert.Single(message.Parts).ExternalId);
    }

    [Fact]
    public async Task A_receipt_about_an_unknown_message_is_dropped() =>
        Assert.False(await Receipts.RecordAsync(new Receipt { ExternalId = "nobody", Status = DeliveryStatus.Sent }, Cancellation));

    private async Task<ConversationDriver> GreetAsync()
    {
        var grain = _host.Conversation(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("n"));
        await grain.StartAsync(new ConversationStart
        {
            BodyId = Body.DefaultId,
            ChannelId = ScriptedSender.Channel,
            UserId = "u",
            Route = new InboundRoute("+39", "u"),
        });
        return new ConversationDriver(grain);
    }

    private Task<IReadOnlyList<OutboxMessage>> WaitAsync(ConversationDriver citizen, Func<IReadOnlyList<OutboxMessage>, bool> expected) =>
        OutboxDriver.WaitAsync(_host, citizen, expected);
}
