using ContactBot.Storage.Bodies;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Conversations;

/// <summary>What is read of conversations, on every database.</summary>
public abstract class ConversationStoreTests
{
    private readonly TestStorage _storage;

    protected ConversationStoreTests(StorageFixture fixture)
    {
        Assert.SkipWhen(fixture.Unavailable is not null, fixture.Unavailable ?? "");
        _storage = fixture.Storage;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_that_never_began_is_nothing()
    {
        Assert.Null(await _storage.Conversations.FindAsync("nowhere", Cancellation));
        Assert.Empty(await ReadAsync("nowhere", 0, forCitizenOnly: false, 10));
        Assert.Null(await _storage.Conversations.FindActivityIdAsync("nowhere", "x", Cancellation));
    }

    [Fact]
    public async Task A_new_conversation_has_empty_states()
    {
        await CommitAsync(new TurnCommit { Conversation = Turns.Conversation("fresh", "fresh") });

        var stored = await _storage.Conversations.FindAsync("fresh", Cancellation);

        Assert.True(stored!.ConversationState.IsEmpty);
        Assert.True(stored.UserState.IsEmpty);
    }

    [Fact]
    public async Task A_transcript_is_read_page_by_page_in_order()
    {
        await CommitAsync(new TurnCommit
        {
            Conversation = Turns.Conversation("pages") with { LastSequence = 7 },
            Entries = [.. Enumerable.Range(1, 7).Select(sequence => Turns.Entry(sequence))],
        });

        Assert.Equal([1L, 2, 3], Sequences(await ReadAsync("pages", 0, forCitizenOnly: false, 3)));
        Assert.Equal([4L, 5, 6], Sequences(await ReadAsync("pages", 3, forCitizenOnly: false, 3)));
        Assert.Equal([7L], Sequences(await ReadAsync("pages", 6, forCitizenOnly: false, 3)));
        Assert.Empty(await ReadAsync("pages", 7, forCitizenOnly: false, 3));
    }

    [Fact]
    public async Task A_citizen_does_not_see_what_is_for_operators()
    {
        await CommitAsync(new TurnCommit
        {
            Conversation = Turns.Conversation("audience") with { LastSequence = 4 },
            Entries = [Turns.Entry(1), Turns.Entry(2, forCitizen: false), Turns.Entry(3, forCitizen: false), Turns.Entry(4)],
        });

        Assert.Equal([1L, 4], Sequences(await ReadAsync("audience", 0, forCitizenOnly: true, 2)));
        Assert.Equal([1L, 2], Sequences(await ReadAsync("audience", 0, forCitizenOnly: false, 2)));
    }

    [Theory]
    [InlineData("x1", "a1")]
    [InlineData("l'id d'Angelò", "a2")]
    [InlineData("x3", null)]
    public async Task An_activity_is_found_by_the_name_its_sender_gave_it(string externalId, string? expected)
    {
        var id = $"external-{externalId}";
        await CommitAsync(new TurnCommit
        {
            Conversation = Turns.Conversation(id) with { LastSequence = 3 },
            Entries = [Turns.Entry(1, "x1"), Turns.Entry(2, "l'id d'Angelò"), Turns.Entry(3)],
        });

        Assert.Equal(expected, await _storage.Conversations.FindActivityIdAsync(id, externalId, Cancellation));
    }

    [Fact]
    public async Task Conversations_whose_turn_was_interrupted_are_found_oldest_first()
    {
        var body = await AddBodyAsync("interrupted");
        await CommitAsync(Waiting("interrupted-late", Turns.Moment.AddMinutes(-1)));
        await CommitAsync(Waiting("interrupted-early", Turns.Moment.AddMinutes(-5)));
        await CommitAsync(Waiting("interrupted-not-yet", Turns.Moment.AddMinutes(1)));
        await CommitAsync(new TurnCommit { Conversation = Waiting("interrupted-done", Turns.Moment.AddMinutes(-9)).Conversation with { ProcessedSequence = 1 } });

        var found = await _storage.Conversations.FindInterruptedAsync(Turns.Moment, 100, Cancellation);

        Assert.Equal(["interrupted-early", "interrupted-late"], found.Where(id => id.StartsWith("interrupted-", StringComparison.Ordinal)));

        TurnCommit Waiting(string id, DateTimeOffset at) => new()
        {
            Conversation = Turns.Conversation(id) with { BodyId = body, UpdatedAt = at, LastSequence = 1 },
        };
    }

    [Fact]
    public async Task Conversations_with_people_are_those_of_the_body_that_waited_longest_first()
    {
        var body = await AddBodyAsync("queue");
        var other = await AddBodyAsync("queue-other");
        await CommitAsync(Owned("queue-waiting", body, ConversationOwner.Waiting, 3));
        await CommitAsync(Owned("queue-operator", body, ConversationOwner.Operator, 1));
        await CommitAsync(Owned("queue-wrap-up", body, ConversationOwner.WrapUp, 2));
        await CommitAsync(Owned("queue-bot", body, ConversationOwner.Bot, 0));
        await CommitAsync(Owned("queue-closed", body, ConversationOwner.Closed, 0));
        await CommitAsync(Owned("queue-elsewhere", other, ConversationOwner.Waiting, 0));

        var found = await _storage.Conversations.FindWithPeopleAsync(body, 10, Cancellation);

        Assert.Equal(["queue-operator", "queue-wrap-up", "queue-waiting"], found.Select(conversation => conversation.Id));
        Assert.Single(await _storage.Conversations.FindWithPeopleAsync(body, 1, Cancellation));

        static TurnCommit Owned(string id, Guid body, ConversationOwner owner, int minutes) => new()
        {
            Conversation = Turns.Conversation(id) with { BodyId = body, Owner = owner, OwnerSince = Turns.Moment.AddMinutes(minutes) },
        };
    }

    [Fact]
    public async Task Instants_come_back_in_UTC_to_the_microsecond()
    {
        var rome = new DateTimeOffset(2026, 3, 29, 3, 0, 0, TimeSpan.FromHours(2)).AddTicks(12_345_678);
        await CommitAsync(new TurnCommit { Conversation = Turns.Conversation("instant") with { CreatedAt = rome } });

        var stored = (await _storage.Conversations.FindAsync("instant", Cancellation))!.Conversation.CreatedAt;

        Assert.Equal(TimeSpan.Zero, stored.Offset);
        Assert.Equal(rome.UtcTicks / TimeSpan.TicksPerMicrosecond, stored.UtcTicks / TimeSpan.TicksPerMicrosecond);
    }

    [Fact]
    public async Task Many_read_while_one_writes()
    {
        var conversation = Turns.Conversation("busy");
        var writing = Task.Run(
            async () =>
            {
                for (var turn = 0; turn < 100; turn++)
                {
                    var commit = Turns.Turn(conversation, $"x{turn}");
                    await _storage.Journal.CommitAsync(commit, Cancellation);
                    conversation = Turns.After(commit);
                }
            },
            Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            while (!writing.IsCompleted)
            {
                var stored = await _storage.Conversations.FindAsync("busy", Cancellation);
                var entries = await ReadAsync("busy", 0, forCitizenOnly: false, 1000);
                Assert.True(entries.Count >= (stored?.Conversation.LastSequence ?? 0));
                Assert.Equal(0, entries.Count % 2);
            }
        }));
        await writing;

        Assert.Equal(200, (await ReadAsync("busy", 0, forCitizenOnly: false, 1000)).Count);
    }

    private static IEnumerable<long> Sequences(IEnumerable<TranscriptEntry> entries) => entries.Select(entry => entry.Sequence);

    private Task CommitAsync(TurnCommit commit) => _storage.Journal.CommitAsync(commit, Cancellation);

    private Task<IReadOnlyList<TranscriptEntry>> ReadAsync(string id, long after, bool forCitizenOnly, int limit) =>
        _storage.Conversations.ReadTranscriptAsync(id, after, forCitizenOnly, limit, Cancellation);

    private async Task<Guid> AddBodyAsync(string code)
    {
        var body = new Body { Id = Guid.CreateVersion7(Turns.Moment), Code = code, Name = code, CreatedAt = Turns.Moment };
        await using var context = await _storage.Contexts.CreateDbContextAsync(Cancellation);
        context.Bodies.Add(body);
        await context.SaveChangesAsync(Cancellation);
        return body.Id;
    }
}
