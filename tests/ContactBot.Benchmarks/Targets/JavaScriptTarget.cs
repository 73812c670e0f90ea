using System.Diagnostics;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Targets;

/// <summary>The same bot on the official JavaScript SDK, on Node.js, its state in memory.</summary>
internal sealed class JavaScriptTarget : ITarget
{
    private readonly Uri _address;

    private JavaScriptTarget(Process process, Uri address) => (Process, _address) = (process, address);

    public string Name => "botbuilder 4.23.3 on Node.js (expectReplies, state in memory)";

    public Process Process { get; }

    public static async Task<JavaScriptTarget> StartAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "JavaScriptPeer");
        await NodePackages.RestoreAsync(folder, cancellationToken);
        var process = Process.Start(new ProcessStartInfo("node", ["server.js"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["NODE_ENV"] = "production" },
        })!;
        var address = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException("The JavaScript bot didn't start.");
        return new JavaScriptTarget(process, new Uri(address));
    }

    public async Task<IConversation> OpenAsync(int number, CancellationToken cancellationToken)
    {
        var conversation = new JavaScriptConversation(_address, number);
        await conversation.ConnectAsync(cancellationToken);
        return conversation;
    }

    public Task<string?> VerifyAsync(IReadOnlyList<IConversation> conversations, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
