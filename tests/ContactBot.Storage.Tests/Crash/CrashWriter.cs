using System.Diagnostics;
using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Crash;

/// <summary>A process of its own that commits turns without end and says each one that was acknowledged.</summary>
internal static class CrashWriter
{
    public const string Verb = "crash-writer";
    private const int Conversations = 16;

    /// <summary>Starts the process on this database.</summary>
    public static Process Start(StorageOptions options)
    {
        var program = Environment.ProcessPath!;
        string[] arguments = [Verb, options.DataFolder, options.ConnectionString ?? ""];
        var self = Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new ProcessStartInfo(program, [typeof(CrashWriter).Assembly.Location, .. arguments])
            : new ProcessStartInfo(program, arguments);
        self.RedirectStandardOutput = true;
        return Process.Start(self)!;
    }

    /// <summary>The conversation of a line that the process wrote, and what the turn was called.</summary>
    public static (string ConversationId, string ExternalId) Parse(string line)
    {
        var parts = line.Split(' ');
        return (parts[0], parts[1]);
    }

    public static async Task<int> RunAsync(string folder, string connectionString)
    {
        await using var storage = await TestStorage.OpenAsync(
            new StorageOptions { DataFolder = folder, ConnectionString = connectionString });
        var run = Environment.ProcessId;
        var output = TextWriter.Synchronized(Console.Out);
        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(number => WriteAsync(storage, $"c{run}-{number}", output)));
        return 0;
    }

    private static async Task WriteAsync(TestStorage storage, string conversationId, TextWriter output)
    {
        var conversation = Turns.Conversation(conversationId);
        for (var turn = 1; ; turn++)
        {
            var commit = Turns.Turn(conversation, $"x{turn}");
            await storage.Journal.CommitAsync(commit, CancellationToken.None);
            await output.WriteLineAsync($"{conversationId} x{turn}");
            conversation = Turns.After(commit);
        }
    }
}
