using ContactBot.Channels.DirectLine;
using ContactBot.Channels.DirectLine.Tokens;
using Microsoft.Extensions.Time.Testing;

namespace ContactBot.Channels.Tests.DirectLine;

public sealed class KnownTokensTests : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly TokenIssuer _issuer;
    private readonly KnownTokens _known;

    public KnownTokensTests()
    {
        _issuer = new TokenIssuer(new DirectLineOptions { Secret = DirectLineServer.Secret }, _time);
        _known = new KnownTokens(_issuer, _time);
    }

    public void Dispose() => _known.Dispose();

    [Fact]
    public async Task A_token_grants_the_same_the_second_time()
    {
        var token = Issue("c1", TokenUse.Conversation);

        var first = await _known.CheckAsync(token);
        var second = await _known.CheckAsync(token);

        Assert.Equal(TokenState.Valid, second.State);
        Assert.Equal("c1", second.Token!.ConversationId);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_known_token_expires_on_its_minute()
    {
        var token = Issue("c1", TokenUse.Conversation);
        await _known.CheckAsync(token);

        _time.Advance(Lifetime - TimeSpan.FromSeconds(1));
        var before = await _known.CheckAsync(token);
        _time.Advance(TimeSpan.FromSeconds(1));
        var after = await _known.CheckAsync(token);

        Assert.Equal((TokenState.Valid, TokenState.Expired), (before.State, after.State));
        Assert.Null(after.Token);
    }

    [Fact]
    public async Task A_token_is_not_known_by_a_part_of_it()
    {
        var token = Issue("c1", TokenUse.Conversation);
        await _known.CheckAsync(token);

        var other = await _known.CheckAsync(token[..^4] + "AAAA");

        Assert.Equal(TokenState.Invalid, other.State);
    }

    [Fact]
    public async Task A_token_for_another_use_stays_refused()
    {
        var token = Issue("c1", TokenUse.Stream);

        Assert.Equal(TokenState.Invalid, (await _known.CheckAsync(token)).State);
        Assert.Equal(TokenState.Invalid, (await _known.CheckAsync(token)).State);
    }

    private string Issue(string conversationId, TokenUse use) => _issuer.Issue(new DirectLineToken(conversationId, "dl_anna", null, []), use, Lifetime);
}
