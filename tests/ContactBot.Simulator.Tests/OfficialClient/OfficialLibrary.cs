using System.Diagnostics;
using System.Text.Json.Nodes;
using ContactBot.TestKit;

namespace ContactBot.Simulator.Tests.OfficialClient;

/// <summary>npm's <c>twilio</c>, unmodified, in a Node.js process of its own. Not thread safe.</summary>
internal sealed class OfficialLibrary : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<Task<string>> Folder = new(RestoreAsync);
    private readonly Process _process;

    private OfficialLibrary(Process process) => _process = process;

    public static async Task<OfficialLibrary> StartAsync(SimulatorAccount account)
    {
        var options = new JsonObject { ["accountSid"] = account.AccountSid, ["authToken"] = account.AuthToken, ["apiBaseUrl"] = account.ApiBaseUrl.ToString() };
        return new OfficialLibrary(Process.Start(new ProcessStartInfo("node", ["client.js", options.ToJsonString()])
        {
            WorkingDirectory = await Folder.Value,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    /// <returns><c>result</c>, or <c>error</c> as the library throws it.</returns>
    public async Task<JsonNode> CallAsync(string command, JsonNode? parameter = null)
    {
        await _process.StandardInput.WriteLineAsync(new JsonArray(command, parameter?.DeepClone()).ToJsonString());
        var answer = await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return JsonNode.Parse(answer ?? throw new InvalidOperationException("The library's process has ended."))!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<string> RestoreAsync()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Simulator.Tests", "OfficialClient", "node");
        await NodePackages.RestoreAsync(folder, CancellationToken.None);
        return folder;
    }
}
