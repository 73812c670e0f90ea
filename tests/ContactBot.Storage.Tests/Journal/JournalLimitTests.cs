using ContactBot.Storage.Journal;
using ContactBot.TestKit;
using ContactBot.TestKit.Storage;
using Microsoft.Data.Sqlite;

namespace ContactBot.Storage.Tests.Journal;

/// <summary>What the journal does at its limits and at its end.</summary>
public sealed class JournalLimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task When_too_many_turns_wait_the_next_is_refused_and_nothing_of_it_is_kept()
    {
        await using var storage = await OpenAsync(new JournalOptions { Capacity = 2 });
        var (gate, blocked) = await BlockAsync(storage);
        var waiting = Enumerable.Range(0, 2).Select(number => CommitAsync(storage, $"waiting-{number}")).ToList();

        await Assert.ThrowsAsync<JournalFullException>(() => CommitAsync(storage, "refused"));

        gate.Open();
        await Task.WhenAll([blocked, .. waiting]);
        Assert.Null(await storage.Conversations.FindAsync("refused", Cancellation));
        await CommitAsync(storage, "refused");
    }

    [Fact]
    public async Task When_too_much_waits_the_next_is_refused_but_one_turn_of_any_size_passes()
    {
        await using var storage = await OpenAsync(new JournalOptions { CapacityBytes = 10_000 });
        await CommitAsync(storage, "huge", new string('x', 50_000));
        var (gate, blocked) = await BlockAsync(storage);
        var waiting = CommitAsync(storage, "half", new string('x', 5_000));

        await Assert.ThrowsAsync<JournalFullException>(() => CommitAsync(storage, "refused", new string('x', 5_000)));

        gate.Open();
        await Task.WhenAll(blocked, waiting);
    }

    [Fact]
    public async Task The_end_writes_what_was_accepted_and_refuses_the_rest()
    {
        var storage = await OpenAsync(new JournalOptions());
        var (gate, blocked) = await BlockAsync(storage);
        var journal = storage.Journal;
        var waiting = Enumerable.Range(0, 20).Select(number => CommitAsync(storage, $"accepted-{number}")).ToList();

        var ending = storage.DisposeAsync().AsTask();
        await Assert.ThrowsAsync<JournalUnavailableException>(
            () => journal.CommitAsync(Turns.Turn(Turns.Conversation("late"), "1"), Cancellation));
        gate.Open();
        await ending;
        await Task.WhenAll([blocked, .. waiting]);

        await using var again = await OpenAsync(new JournalOptions());
        Assert.NotNull(await again.Conversations.FindAsync("accepted-19", Cancellation));
        Assert.Null(await again.Conversations.FindAsync("late", Cancellation));
    }

    [Fact]
    public async Task A_database_that_refuses_is_told_and_the_journal_goes_on_when_it_is_back()
    {
        await using var storage = await OpenAsync(new JournalOptions());
        await CommitAsync(storage, "before");
        Execute("ALTER TABLE \"Conversations\" RENAME TO \"Away\"");

        await Assert.ThrowsAnyAsync<Exception>(() => CommitAsync(storage, "during"));

        Execute("ALTER TABLE \"Away\" RENAME TO \"Conversations\"");
        await CommitAsync(storage, "after");
        Assert.Null(await storage.Conversations.FindAsync("during", Cancellation));
    }

    private static async Task<(Gate Gate, Task Blocked)> BlockAsync(TestStorage storage)
    {
        var gate = new Gate();
        var blocked = storage.Journal.CommitAsync(
            Turns.Turn(Turns.Conversation("gate"), "1") with { Changes = [gate] }, Cancellation);
        await gate.Entered.WaitAsync(Cancellation);
        return (gate, blocked);
    }

    private static Task CommitAsync(TestStorage storage, string id, string text = "buongiorno") =>
        storage.Journal.CommitAsync(Turns.Turn(Turns.Conversation(id), "1", text), Cancellation);

    private Task<TestStorage> OpenAsync(JournalOptions journal) =>
        TestStorage.OpenAsync(new StorageOptions { DataFolder = _folder.Path, Journal = journal });

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "contactbot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
