using ContactBot.Storage.Conversations;
using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Crash;

/// <summary>A process that is killed while it writes.</summary>
public abstract class CrashTests
{
    private const int Kills = 3;
    private const int TurnsBeforeKill = 400;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<StorageOptions> CreateAsync();

    [Fact]
    public async Task What_was_acknowledged_before_a_kill_is_there_once_and_no_turn_is_half()
    {
        var options = await CreateAsync();
        var acknowledged = new List<(string ConversationId, string ExternalId)>();
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.AddRange(await WriteUntilKilledAsync(options));
        }

        await using var storage = await TestStorage.OpenAsync(options);

        Assert.True(acknowledged.Count >= Kills * TurnsBeforeKill);
        foreach (var conversation in acknowledged.GroupBy(line => line.ConversationId))
        {
            var stored = (await storage.Conversations.FindAsync(conversation.Key, Cancellation))!;
            var entries = await ReadAllAsync(storage, conversation.Key);
            var externalIds = entries.Select(entry => entry.ExternalId).OfType<string>().ToList();

            Assert.Equal(externalIds.Distinct(), externalIds);
            Assert.Empty(conversation.Select(line => line.ExternalId).Except(externalIds));
            Assert.Equal(Enumerable.Range(1, entries.Count).Select(number => (long)number), entries.Select(entry => entry.Sequence));
            Assert.Equal(stored.Conversation.LastSequence, entries.Count);
            Assert.Equal(stored.Conversation.Version * 2, entries.Count);
            Assert.Equal($$"""{"turn":{{entries.Count}}}""", System.Text.Encoding.UTF8.GetString(stored.ConversationState.Span));
        }
    }

    private static async Task<List<(string ConversationId, string ExternalId)>> WriteUntilKilledAsync(StorageOptions options)
    {
        using var process = CrashWriter.Start(options);
        var lines = new List<(string, string)>();
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            lines.Add(CrashWriter.Parse(line));
            if (lines.Count == TurnsBeforeKill)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync(Cancellation);
        return lines;
    }

    private static async Task<List<TranscriptEntry>> ReadAllAsync(TestStorage storage, string conversationId)
    {
        var all = new List<TranscriptEntry>();
        IReadOnlyList<TranscriptEntry> page;
        do
        {
            page = await storage.Conversations.ReadTranscriptAsync(
                conversationId, all.Count, forCitizenOnly: false, 100, Cancellation);
            all.AddRange(page);
        }
        while (page.Count > 0);

        return all;
    }
}
