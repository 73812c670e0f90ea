using System.Diagnostics;
using ContactBot.TestKit;

namespace ContactBot.Benchmarks.Webhooks;

/// <summary>The official library's program, in a process of its own on an empty database.</summary>
internal sealed class TwilioPeer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private TwilioPeer(TemporaryFolder folder, Process process, Uri address) => (_folder, Process, Address) = (folder, process, address);

    public Process Process { get; }

    public Uri Address { get; }

    public static async Task<TwilioPeer> StartAsync(string apiBaseUrl, CancellationToken cancellationToken)
    {
        var program = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "TwilioPeer");
        await NodePackages.RestoreAsync(program, cancellationToken);
        var folder = new TemporaryFolder();
        string[] arguments = ["server.js", Path.Combine(folder.Path, "peer.db"), WebhookTarget.AccountSid, WebhookTarget.AuthToken, apiBaseUrl, WebhookTarget.Number];
        var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = program,
            RedirectStandardOutput = true,
            Environment = { ["NODE_ENV"] = "production" },
        })!;
        var address = await process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The peer didn't start.");
        return new TwilioPeer(folder, process, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
        _folder.Dispose();
    }
}
