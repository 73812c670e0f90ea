using ContactBot.Channels.BotFramework.Authentication;
using ContactBot.Channels.Tests.BotFramework.Service;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>When keys are fetched, and what happens when they can't be.</summary>
public sealed class SigningKeysTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly ServiceKeys _published = new();
    private readonly Documents _documents;
    private readonly SigningKeys _keys;

    public SigningKeysTests()
    {
        _documents = new Documents(_published);
        _keys = new SigningKeys(new Uri("https://login.example/openid"), _documents, _time, NullLogger.Instance);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task They_are_fetched_once_a_day()
    {
        Assert.NotNull(await FindAsync("endorsed"));
        _time.Advance(TimeSpan.FromHours(23.9));
        Assert.NotNull(await FindAsync("endorsed"));
        Assert.Equal(1, _published.Fetches);

        _time.Advance(TimeSpan.FromHours(0.2));
        Assert.NotNull(await FindAsync("endorsed"));
        Assert.Equal(2, _published.Fetches);
    }

    [Fact]
    public async Task A_new_key_is_found_at_once_when_the_last_fetch_was_an_hour_ago()
    {
        await FindAsync("endorsed");
        _published.Publish(PublishedKey.New("new"));
        _time.Advance(TimeSpan.FromHours(1));

        Assert.NotNull(await FindAsync("new"));
        Assert.Null(await FindAsync("endorsed"));
    }

    [Fact]
    public async Task Unknown_keys_make_no_more_than_one_fetch_an_hour()
    {
        await FindAsync("endorsed");
        _time.Advance(TimeSpan.FromHours(1));
        for (var guess = 0; guess < 100; guess++)
        {
            Assert.Null(await FindAsync($"guess-{guess}"));
        }

        Assert.Equal(2, _published.Fetches);
    }

    [Fact]
    public async Task Many_who_ask_at_once_make_one_fetch()
    {
        var hold = _documents.Hold();
        var asking = Enumerable.Range(0, 20).Select(_ => FindAsync("endorsed")).ToList();
        hold.SetResult();

        Assert.All(await Task.WhenAll(asking), Assert.NotNull);
        Assert.Equal(1, _published.Fetches);
    }

    [Fact]
    public async Task Known_keys_are_good_as_long_as_the_issuer_cannot_be_reached()
    {
        await FindAsync("endorsed");
        _documents.Fails = true;
        _time.Advance(TimeSpan.FromHours(25));

        Assert.NotNull(await FindAsync("endorsed"));

        _documents.Fails = false;
        _published.Publish(PublishedKey.New("new"));
        _time.Advance(TimeSpan.FromSeconds(11));
        Assert.NotNull(await FindAsync("new"));
    }

    [Fact]
    public async Task Without_any_keys_nothing_can_be_said_and_the_issuer_is_asked_again_soon()
    {
        _documents.Fails = true;
        await Assert.ThrowsAsync<KeysUnavailableException>(() => FindAsync("endorsed"));
        await Assert.ThrowsAsync<KeysUnavailableException>(() => FindAsync("endorsed"));
        Assert.Equal(1, _documents.Failures);

        _documents.Fails = false;
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.NotNull(await FindAsync("endorsed"));
    }

    [Fact]
    public async Task Endorsements_are_the_key_s()
    {
        Assert.Equal(["msteams", "webchat"], (await FindAsync("endorsed"))!.Endorsements.Order());
        Assert.Empty((await FindAsync("unendorsed"))!.Endorsements);
    }

    private Task<SigningKey?> FindAsync(string keyId) => _keys.FindAsync(keyId, Cancellation).AsTask();

    private sealed class Documents(ServiceKeys published) : IDocumentRetriever
    {
        private Task _held = Task.CompletedTask;

        public bool Fails { get; set; }

        public int Failures { get; private set; }

        public TaskCompletionSource Hold()
        {
            var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _held = hold.Task;
            return hold;
        }

        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            await _held;
            if (Fails)
            {
                Failures++;
                throw new IOException("unreachable");
            }

            return address.EndsWith("openid", StringComparison.Ordinal) ? """{"jwks_uri":"https://login.example/keys"}""" : published.ToJson();
        }
    }
}
