using System.Text;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;
using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Journal;

/// <summary>What the journal promises, on every database.</summary>
public abstract class TurnJournalTests
{
    private readonly TestStorage _storage;

    protected TurnJournalTests(StorageFixture fixture)
    {
        Assert.SkipWhen(fixture.Unavailable is not null, fixture.Unavailable ?? "");
        _storage = fixture.Storage;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_comes_back_as_it_was_committed()
    {
        var commit = new TurnCommit
        {
            Conversation = Turns.Conversation("whole") with
            {
                UserId = "dl_whole",
                UserName = "Nicolò D'Angelò",
                Owner = ConversationOwner.Operator,
                OwnerReason = "l'ha chiesto",
                OperatorId = Guid.Parse("0197a000-aaaa-7000-8000-00000000000a"),
                OperatorName = "Maria",
                CitizenId = Guid.Parse("0197a000-aaaa-7000-8000-00000000000b"),
                CaseId = Guid.Parse("0197a000-aaaa-7000-8000-00000000000c"),
                LastSequence = 2,
                ProcessedSequence = 1,
            },
            Entries = [Turns.Entry(1, "x1", TranscriptAuthor.Citizen, "l'anagrafe è aperta?"), Turns.Entry(2, null, TranscriptAuthor.System, "nota", forCitizen: false)],
            ConversationState = """{"dialog":1}"""u8.ToArray(),
            UserState = """{"name":"D'Angelò"}"""u8.ToArray(),
        };

        await _storage.Journal.CommitAsync(commit, Cancellation);

        var stored = await _storage.Conversations.FindAsync("whole", Cancellation);
        Assert.NotNull(stored);
        Assert.Equal(Turns.After(commit), stored.Conversation);
        Assert.Equal(commit.ConversationState.Value.ToArray(), stored.ConversationState.ToArray());
        Assert.Equal(commit.UserState.Value.ToArray(), stored.UserState.ToArray());
        AssertSame(commit.Entries, await ReadAsync("whole"));
    }

    [Fact]
    public async Task A_turn_without_states_leaves_the_stored_ones()
    {
        var first = Turns.Turn(Turns.Conversation("states", "states"), "1") with { UserState = "{}"u8.ToArray() };
        await _storage.Journal.CommitAsync(first, Cancellation);
        await _storage.Journal.CommitAsync(
            Turns.Turn(Turns.After(first), "2") with { ConversationState = null, UserState = null }, Cancellation);

        var stored = await _storage.Conversations.FindAsync("states", Cancellation);

        Assert.Equal(2, stored!.Conversation.Version);
        Assert.Equal(first.ConversationState!.Value.ToArray(), stored.ConversationState.ToArray());
        Assert.Equal("{}"u8.ToArray(), stored.UserState.ToArray());
    }

    [Fact]
    public async Task An_emptied_state_is_stored_as_empty()
    {
        var first = Turns.Turn(Turns.Conversation("emptied", "emptied"), "1") with { UserState = "{}"u8.ToArray() };
        await _storage.Journal.CommitAsync(first, Cancellation);
        await _storage.Journal.CommitAsync(
            Turns.Turn(Turns.After(first), "2") with { ConversationState = Array.Empty<byte>(), UserState = Array.Empty<byte>() }, Cancellation);

        var stored = await _storage.Conversations.FindAsync("emptied", Cancellation);

        Assert.True(stored!.ConversationState.IsEmpty);
        Assert.True(stored.UserState.IsEmpty);
    }

    [Fact]
    public async Task A_user_is_remembered_in_a_new_conversation_of_the_same_channel()
    {
        await _storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("remember-1", "anna"), "1") with { UserState = """{"n":1}"""u8.ToArray() }, Cancellation);
        await _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("remember-2", "anna"), "1"), Cancellation);
        await _storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("remember-3", "anna") with { ChannelId = "sms" }, "1"), Cancellation);

        var sameChannel = await _storage.Conversations.FindAsync("remember-2", Cancellation);
        var otherChannel = await _storage.Conversations.FindAsync("remember-3", Cancellation);

        Assert.Equal("""{"n":1}""", Encoding.UTF8.GetString(sameChannel!.UserState.Span));
        Assert.True(otherChannel!.UserState.IsEmpty);
    }

    [Fact]
    public async Task A_turn_from_an_old_version_changes_nothing()
    {
        var first = Turns.Turn(Turns.Conversation("old"), "1");
        await _storage.Journal.CommitAsync(first, Cancellation);
        await _storage.Journal.CommitAsync(Turns.Turn(Turns.After(first), "2"), Cancellation);

        await Assert.ThrowsAsync<TurnConflictException>(
            () => _storage.Journal.CommitAsync(Turns.Turn(Turns.After(first), "3"), Cancellation));

        Assert.Equal(4, (await ReadAsync("old")).Count);
        Assert.Equal(2, (await _storage.Conversations.FindAsync("old", Cancellation))!.Conversation.Version);
    }

    [Fact]
    public async Task A_conversation_is_created_once()
    {
        await _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("once"), "1"), Cancellation);

        await Assert.ThrowsAsync<TurnConflictException>(
            () => _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("once"), "2"), Cancellation));
    }

    [Fact]
    public async Task An_activity_that_is_there_already_undoes_its_turn()
    {
        var first = Turns.Turn(Turns.Conversation("repeated"), "same");
        await _storage.Journal.CommitAsync(first, Cancellation);

        await Assert.ThrowsAsync<DuplicateActivityException>(
            () => _storage.Journal.CommitAsync(Turns.Turn(Turns.After(first), "same"), Cancellation));

        var stored = await _storage.Conversations.FindAsync("repeated", Cancellation);
        Assert.Equal(Turns.After(first), stored!.Conversation);
        Assert.Equal(first.ConversationState!.Value.ToArray(), stored.ConversationState.ToArray());
        Assert.Equal(2, (await ReadAsync("repeated")).Count);
    }

    [Fact]
    public async Task The_same_external_id_in_another_conversation_is_another_activity()
    {
        await _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("mine"), "shared"), Cancellation);
        await _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("yours"), "shared"), Cancellation);

        Assert.Equal("a1", await _storage.Conversations.FindActivityIdAsync("yours", "shared", Cancellation));
    }

    [Fact]
    public async Task A_sequence_that_is_taken_is_a_conflict()
    {
        var first = Turns.Turn(Turns.Conversation("taken"), "1");
        await _storage.Journal.CommitAsync(first, Cancellation);
        var second = Turns.Turn(Turns.After(first) with { LastSequence = 0 }, "2");

        await Assert.ThrowsAsync<TurnConflictException>(() => _storage.Journal.CommitAsync(second, Cancellation));

        Assert.Equal(Turns.After(first), (await _storage.Conversations.FindAsync("taken", Cancellation))!.Conversation);
    }

    [Fact]
    public async Task Of_many_writers_of_one_version_one_succeeds()
    {
        var first = Turns.Turn(Turns.Conversation("race"), "0");
        await _storage.Journal.CommitAsync(first, Cancellation);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 50).Select(async writer =>
        {
            try
            {
                await _storage.Journal.CommitAsync(Turns.Turn(Turns.After(first), $"w{writer}"), Cancellation);
                return true;
            }
            catch (TurnConflictException)
            {
                return false;
            }
        }));

        Assert.Single(outcomes, succeeded => succeeded);
        Assert.Equal(4, (await ReadAsync("race")).Count);
    }

    [Fact]
    public async Task In_a_group_only_the_failing_turn_fails()
    {
        var blocker = new Gate();
        var blocked = _storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("group-gate"), "1") with { Changes = [blocker] }, Cancellation);
        await blocker.Entered.WaitAsync(Cancellation);

        // While the writer is busy these gather to one group (or two, where there are two writers).
        var good = Enumerable.Range(0, 20).Select(
            number => _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation($"group-{number}"), "1"), Cancellation)).ToList();
        var repeated = _storage.Journal.CommitAsync(
            new TurnCommit { Conversation = Turns.Conversation("group-bad"), Entries = [Turns.Entry(1, "x"), Turns.Entry(2, "x")] }, Cancellation);
        var throwing = _storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("group-throws"), "1") with { Changes = [new Throw()] }, Cancellation);
        var unknownBody = _storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("group-nobody") with { BodyId = Guid.Empty }, "1"), Cancellation);
        blocker.Open();

        await blocked;
        await Task.WhenAll(good);
        await Assert.ThrowsAsync<DuplicateActivityException>(() => repeated);
        Assert.Equal("refused", (await Assert.ThrowsAsync<InvalidOperationException>(() => throwing)).Message);
        await Assert.ThrowsAnyAsync<Exception>(() => unknownBody);
        Assert.Equal(2, (await ReadAsync("group-19")).Count);
        Assert.Null(await _storage.Conversations.FindAsync("group-bad", Cancellation));
        Assert.Null(await _storage.Conversations.FindAsync("group-throws", Cancellation));
        Assert.Null(await _storage.Conversations.FindAsync("group-nobody", Cancellation));
    }

    [Fact]
    public async Task A_change_is_committed_with_its_turn()
    {
        await _storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("change"), "1") with { Changes = [new AddBody("change-1"), new AddBody("change-2")] }, Cancellation);

        await using var context = await _storage.Contexts.CreateDbContextAsync(Cancellation);
        Assert.Equal(2, context.Bodies.Count(body => body.Code.StartsWith("change-")));
    }

    [Fact]
    public async Task A_change_is_undone_with_its_turn()
    {
        var first = Turns.Turn(Turns.Conversation("undone"), "same");
        await _storage.Journal.CommitAsync(first, Cancellation);

        await Assert.ThrowsAsync<DuplicateActivityException>(() => _storage.Journal.CommitAsync(
            Turns.Turn(Turns.After(first), "same") with { Changes = [new AddBody("undone-1")] }, Cancellation));
        await Assert.ThrowsAnyAsync<Exception>(() => _storage.Journal.CommitAsync(
            Turns.Turn(Turns.After(first), "2") with { Changes = [new AddBody("undone-2"), new Throw()] }, Cancellation));

        await using var context = await _storage.Contexts.CreateDbContextAsync(Cancellation);
        Assert.Equal(0, context.Bodies.Count(body => body.Code.StartsWith("undone-")));
        Assert.Equal(1, (await _storage.Conversations.FindAsync("undone", Cancellation))!.Conversation.Version);
    }

    [Fact]
    public async Task An_activity_of_300_KB_is_kept_whole()
    {
        var text = string.Concat(Enumerable.Repeat("perché? ", 37_500));
        await _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("large"), "1", text), Cancellation);

        var entry = (await ReadAsync("large"))[0];

        using var json = System.Text.Json.JsonDocument.Parse(entry.Json);
        Assert.Equal(text, json.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Characters_that_a_database_refuses_do_not_cost_the_turn()
    {
        var conversation = Turns.Conversation("odd", "odd") with { UserName = "a\0b\uD800c😀" };
        var commit = new TurnCommit
        {
            Conversation = conversation with { LastSequence = 1 },
            Entries = [Turns.Entry(1, "x\0y") with { Json = """{"text":"\u0000 \ud800"}"""u8.ToArray() }],
        };

        await _storage.Journal.CommitAsync(commit, Cancellation);

        Assert.Equal("a\uFFFDb\uFFFDc😀", (await _storage.Conversations.FindAsync("odd", Cancellation))!.Conversation.UserName);
        Assert.Equal("a1", await _storage.Conversations.FindActivityIdAsync("odd", "x\0y", Cancellation));
        AssertSame([commit.Entries[0] with { ExternalId = "x\uFFFDy" }], await ReadAsync("odd"));
    }

    [Fact]
    public async Task A_cancelled_turn_that_still_waits_is_not_written()
    {
        var gate = new Gate();
        var second = new Gate();
        var blocked = _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("cancel-1"), "1") with { Changes = [gate] }, Cancellation);
        await gate.Entered.WaitAsync(Cancellation);
        var alsoBlocked = _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("cancel-2"), "1") with { Changes = [second] }, Cancellation);

        using var source = new CancellationTokenSource();
        var cancelled = _storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation("cancel-3"), "1"), source.Token);
        var mayHaveBeenWritten = cancelled.IsCompleted;
        await source.CancelAsync();
        gate.Open();
        second.Open();
        await Task.WhenAll(blocked, alsoBlocked);

        try
        {
            await cancelled;
            mayHaveBeenWritten = true;
        }
        catch (OperationCanceledException)
        {
            // Withdrawn in time.
        }

        Assert.Equal(mayHaveBeenWritten, await _storage.Conversations.FindAsync("cancel-3", Cancellation) is not null);
    }

    private Task<IReadOnlyList<TranscriptEntry>> ReadAsync(string conversationId) =>
        _storage.Conversations.ReadTranscriptAsync(conversationId, 0, forCitizenOnly: false, 1000, Cancellation);

    private static void AssertSame(IReadOnlyList<TranscriptEntry> expected, IReadOnlyList<TranscriptEntry> actual)
    {
        Assert.Equal(expected.Select(entry => entry with { Json = default }), actual.Select(entry => entry with { Json = default }));
        Assert.Equal(expected.Select(entry => Encoding.UTF8.GetString(entry.Json.Span)), actual.Select(entry => Encoding.UTF8.GetString(entry.Json.Span)));
    }
}
