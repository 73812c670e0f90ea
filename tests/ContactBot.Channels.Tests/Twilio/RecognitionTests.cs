using System.Text.Json;
using ContactBot.Cases;
using ContactBot.Cases.Changes;
using ContactBot.Cases.Citizens;
using ContactBot.Cases.Numbers;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>A citizen is known by number, whatever the channel.</summary>
public sealed class RecognitionTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private readonly string _citizen = TwilioServer.NewCitizen();
    private TwilioServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await TwilioServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("sms")]
    [InlineData("whatsapp")]
    public async Task Who_is_known_by_number_has_language_and_open_cases_before_the_bot(string channel)
    {
        var citizenId = Guid.CreateVersion7(At);
        var number = await _server.Host.Get<CaseNumbers>().ReserveAsync(Body.DefaultId, Cancellation);
        await _server.Host.Get<CaseWriter>().ApplyAsync(
            [
                new RememberCitizen
                {
                    CitizenId = citizenId,
                    BodyId = Body.DefaultId,
                    ChannelId = CitizenAddress.Telephone,
                    Address = _citizen,
                    DisplayName = "Anna",
                    Language = "en-GB",
                    ConversationId = "none",
                    At = At,
                },
                new OpenCase
                {
                    CaseId = Guid.CreateVersion7(At),
                    Number = number,
                    BodyId = Body.DefaultId,
                    Subject = "Lampione rotto",
                    CitizenId = citizenId,
                    ChannelId = "telephony",
                    Language = "en-GB",
                    Actor = Actor.Bot,
                    At = At,
                },
            ],
            Cancellation);

        await _server.WriteAsync(_citizen, "buongiorno", channel);

        await using var context = await _server.Host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(Cancellation);
        var conversation = await context.Conversations.SingleAsync(conversation => conversation.UserId == _citizen, Cancellation);
        Assert.Equal((citizenId, "en-GB", "Anna"), (conversation.CitizenId, conversation.Language, channel == "sms" ? conversation.UserName : "Anna"));
        var stored = await _server.Host.Get<Storage.Conversations.IConversationStore>().FindAsync(conversation.Id, Cancellation);
        var user = JsonElement.Parse(stored!.UserState.Span);
        Assert.Equal("en-GB", user.GetProperty("language").GetString());
        var known = Assert.Single(user.GetProperty("cases").EnumerateArray());
        Assert.Equal((number.Display, "Lampione rotto"), (known.GetProperty("number").GetString(), known.GetProperty("subject").GetString()));
    }

    [Fact]
    public async Task Who_is_not_known_is_nobody()
    {
        await _server.WriteAsync(_citizen, "buongiorno");
        await using var context = await _server.Host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync(Cancellation);
        Assert.Null((await context.Conversations.SingleAsync(conversation => conversation.UserId == _citizen, Cancellation)).CitizenId);
    }

    [Theory]
    [InlineData("sms", "+393331234567", "phone")]
    [InlineData("whatsapp", "+393331234567", "phone")]
    [InlineData("whatsapp", "ID.1234", "whatsapp")]
    [InlineData("directline", "+393331234567", "directline")]
    public void Only_a_channel_that_proves_the_number_is_believed(string channelId, string userId, string expected) =>
        Assert.Equal(expected, CitizenAddress.Of(channelId, userId).ChannelId);
}
