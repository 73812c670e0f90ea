using System.Diagnostics;
using System.Text.Json.Nodes;
using ContactBot.TestKit;

namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary><c>botframework-directlinejs</c>, unmodified, in a Node.js process of its own.</summary>
internal sealed class OfficialClient : IAsyncDisposable
{
    private readonly Process _process;
    private readonly EventLog<JsonNode> _events = new();
    private int _posts;

    private OfficialClient(Process process) => _process = process;

    /// <summary>Every activity that the client has received, in order, as often as it came.</summary>
    public IReadOnlyList<JsonNode> Activities => [.. _events.Events.Where(Is("activity")).Select(happened => happened["activity"]!)];

    /// <summary>The words of every message received.</summary>
    public IEnumerable<string> Texts => Activities.Where(activity => (string?)activity["type"] == "message").Select(activity => (string?)activity["text"] ?? "");

    /// <summary>Starts it with the options of its constructor.</summary>
    public static async Task<OfficialClient> StartAsync(OfficialPackages packages, JsonObject options)
    {
        var process = Process.Start(new ProcessStartInfo("node", ["direct-line.js", options.ToJsonString()])
        {
            WorkingDirectory = await packages.DirectLineFolderAsync(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var client = new OfficialClient(process);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not null)
            {
                client._events.Add(JsonNode.Parse(line.Data)!);
            }
        };
        process.BeginOutputReadLine();
        return client;
    }

    public Task WaitForStatusAsync(ConnectionStatus status) =>
        _events.WaitForAsync(happened => Is("status")(happened) && (int)happened["status"]! == (int)status, $"the status {status}");

    /// <summary>The first activity that is as expected.</summary>
    public async Task<JsonNode> WaitForAsync(Func<JsonNode, bool> expected, string description) =>
        (await _events.WaitForAsync(happened => Is("activity")(happened) && expected(happened["activity"]!), description))["activity"]!;

    /// <summary>The bot's answer to a posted message.</summary>
    public Task<JsonNode> WaitForReplyAsync(string id) => WaitForAsync(activity => (string?)activity["replyToId"] == id, $"the reply to {id}");

    /// <summary>Posts an activity.</summary>
    /// <returns>Its id, as the server gave it; <c>retry</c> is what the client says when it has failed.</returns>
    public async Task<string> PostAsync(JsonNode activity)
    {
        var key = Interlocked.Increment(ref _posts);
        Tell(new JsonObject { ["do"] = "post", ["key"] = key, ["activity"] = activity.DeepClone() });
        var answered = await _events.WaitForAsync(happened => (int?)happened["key"] == key, $"the answer to {activity.ToJsonString()}");
        return (string?)answered["id"] ?? throw new InvalidOperationException($"The client failed: {answered.ToJsonString()}");
    }

    /// <summary>Posts a message.</summary>
    /// <returns>Its id.</returns>
    public Task<string> SayAsync(string text) => PostAsync(Message(text));

    /// <summary>Goes on with other credentials.</summary>
    public void Reconnect(JsonObject conversation) => Tell(new JsonObject { ["do"] = "reconnect", ["conversation"] = conversation });

    /// <summary>A message as Web Chat makes it.</summary>
    public static JsonObject Message(string text, string? clientActivityId = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "cittadino" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId ?? Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString() },
    };

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Tell(JsonObject command) => _process.StandardInput.WriteLine(command.ToJsonString());

    private static Func<JsonNode, bool> Is(string name) => happened => (string?)happened["event"] == name;
}
