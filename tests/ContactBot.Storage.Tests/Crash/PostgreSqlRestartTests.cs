using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Crash;

/// <summary>A database server that crashes and comes back while turns are being written.</summary>
public sealed class PostgreSqlRestartTests : IAsyncLifetime
{
    private const int Writers = 8;
    private readonly PostgreSqlServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(_server.Unavailable is not null, _server.Unavailable ?? "");
        await _server.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task No_turn_is_lost_or_doubled_or_refused_while_the_server_restarts()
    {
        await using var storage = await TestStorage.OpenAsync(
            new StorageOptions { ConnectionString = await _server.CreateDatabaseAsync() });
        var written = 0;
        var warm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var restarted = false;
        var writing = Enumerable.Range(0, Writers).Select(number => WriteAsync($"restart-{number}")).ToList();

        await warm.Task.WaitAsync(Cancellation);
        await _server.CrashAndRestartAsync();
        Volatile.Write(ref restarted, true);
        var turns = await Task.WhenAll(writing);

        for (var number = 0; number < Writers; number++)
        {
            var stored = (await storage.Conversations.FindAsync($"restart-{number}", Cancellation))!.Conversation;
            Assert.Equal(turns[number], stored.Version);
            Assert.Equal(turns[number] * 2, stored.LastSequence);
        }

        async Task<int> WriteAsync(string id)
        {
            var conversation = Turns.Conversation(id);
            for (var turn = 1; ; turn++)
            {
                var last = Volatile.Read(ref restarted);
                var commit = Turns.Turn(conversation, $"x{turn}");
                await storage.Journal.CommitAsync(commit, Cancellation);
                conversation = Turns.After(commit);
                if (Interlocked.Increment(ref written) == Writers * 10)
                {
                    warm.SetResult();
                }

                if (last)
                {
                    return turn;
                }
            }
        }
    }
}
