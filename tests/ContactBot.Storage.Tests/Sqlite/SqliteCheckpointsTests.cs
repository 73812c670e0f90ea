using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Sqlite;

public sealed class SqliteCheckpointsTests(SqliteStorageFixture fixture) : IClassFixture<SqliteStorageFixture>
{
    private const int Conversations = 40;
    private const int TurnsEach = 120;
    private const long Megabyte = 1024 * 1024;

    /// <summary>At which SQLite would move the log by itself, in the midst of a turn.</summary>
    private const long AutomaticLimit = 64 * Megabyte;

    [Fact]
    public async Task The_log_stays_small_while_turns_come_without_a_pause()
    {
        var log = new FileInfo(Path.Combine(fixture.Options.DataFolder, "contactbot.db-wal"));
        var text = new string('x', 12_000);
        var (longest, written) = (0L, 0L);

        await Parallel.ForAsync(0, Conversations, new ParallelOptions { MaxDegreeOfParallelism = Conversations }, async (number, cancellationToken) =>
        {
            var conversation = Turns.Conversation($"log{number}");
            for (var turn = 0; turn < TurnsEach; turn++)
            {
                var commit = Turns.Turn(conversation, $"{turn}", text);
                await fixture.Storage.Journal.CommitAsync(commit, cancellationToken);
                conversation = Turns.After(commit);
                var length = Interlocked.Add(ref written, text.Length) / text.Length % 50 == 0 ? Length(log) : 0;
                InterlockedMaximum(ref longest, length);
            }
        });

        Assert.True(written > AutomaticLimit * 3 / 4, "The test writes too little to show anything.");
        Assert.InRange(longest, 1, AutomaticLimit * 3 / 4);
    }

    private static long Length(FileInfo file)
    {
        lock (file)
        {
            file.Refresh();
            return file.Length;
        }
    }

    private static void InterlockedMaximum(ref long maximum, long value)
    {
        for (var seen = Volatile.Read(ref maximum); value > seen; seen = Volatile.Read(ref maximum))
        {
            Interlocked.CompareExchange(ref maximum, value, seen);
        }
    }
}
