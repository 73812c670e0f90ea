using System.Diagnostics;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Targets;

/// <summary>The same bot on the official JavaScript SDK, on Node.js, its state in memory.</summary>
internal sealed class JavaScriptTarget : ITarget
{
    private readonly Uri _address;

    private JavaScriptTarget(string name, Process process, Uri address) => (Name, Process, _address) = (name, process, address);

    public string Name { get; }

    public Process Process { get; }

    /// <summary>The bot written by hand, without dialogs.</summary>
    public static Task<JavaScriptTarget> StartCodeAsync(CancellationToken cancellationToken) =>
        StartAsync("code", "JavaScript SDK 4.23.3, bot written in code (expectReplies, state in memory)", cancellationToken);

    /// <summary>The same files that our program runs, on the SDK's adaptive dialogs.</summary>
    public static Task<JavaScriptTarget> StartDialogsAsync(CancellationToken cancellationToken) =>
        StartAsync("dialogs", "JavaScript SDK 4.23.3, the same dialog files (expectReplies, state in memory)", cancellationToken);

    public async Task<IConversation> OpenAsync(int number, CancellationToken cancellationToken) =>
        await JavaScriptConversation.OpenAsync(_address, number, cancellationToken);

    public Task<string?> VerifyAsync(IReadOnlyList<IConversation> conversations, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }

    private static async Task<JavaScriptTarget> StartAsync(string bot, string name, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "JavaScriptPeer");
        await NodePackages.RestoreAsync(folder, cancellationToken);
        var process = Process.Start(new ProcessStartInfo("node", ["server.js", bot])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["NODE_ENV"] = "production" },
        })!;
        var address = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException("The JavaScript bot didn't start.");
        return new JavaScriptTarget(name, process, new Uri(address));
    }
}
