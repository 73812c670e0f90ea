using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ContactBot.EndToEnd.Widget.Server;

/// <summary>One conversation of the test server: what was said, and who listens. Thread safe.</summary>
internal sealed class ServerConversation(int number, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly List<JsonObject> _activities = [];
    private readonly List<Channel<string>> _streams = [];
    private readonly TaskCompletionSource _firstStream = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(Func<JsonObject, bool> Expected, TaskCompletionSource<JsonObject> Found)> _waiting = [];

    /// <summary>Counts from 1.</summary>
    public int Number => number;

    public string Id { get; } = $"c{number}";

    public string UserId { get; } = $"dl_citizen-{number}";

    /// <summary>Ends when somebody listens.</summary>
    public Task FirstStream => _firstStream.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public bool Started { get; private set; }

    /// <summary>Activities are kept and not handed to the streams: what a lost frame looks like.</summary>
    public bool StreamsAreSilent { get; set; }

    public int OpenStreams
    {
        get
        {
            lock (_lock)
            {
                return _streams.Count;
            }
        }
    }

    /// <summary>The words of every message so far, in order.</summary>
    public IReadOnlyList<string> Texts => [.. Activities.Where(a => (string?)a["type"] == "message").Select(a => (string?)a["text"] ?? "")];

    public IReadOnlyList<JsonObject> Activities
    {
        get
        {
            lock (_lock)
            {
                return [.. _activities];
            }
        }
    }

    /// <returns>True the first time.</returns>
    public bool Start()
    {
        lock (_lock)
        {
            var first = !Started;
            Started = true;
            return first;
        }
    }

    /// <summary>Adds an activity unless the citizen's client has sent it before; gives the identifier that it has now.</summary>
    public (string Id, bool IsNew) Add(JsonObject activity)
    {
        lock (_lock)
        {
            var clientId = (string?)activity["channelData"]?["clientActivityID"];
            if (clientId is not null && _activities.Find(a => (string?)a["channelData"]?["clientActivityID"] == clientId) is { } known)
            {
                return ((string)known["id"]!, false);
            }

            activity["id"] = $"{Id}|{_activities.Count + 1:0000000}";
            activity["timestamp"] = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            _activities.Add(activity);
            Send(SetFrom(_activities.Count - 1, activity));
            _waiting.FindAll(one => one.Expected(activity)).ForEach(one => one.Found.TrySetResult(activity));
            return ((string)activity["id"]!, true);
        }
    }

    /// <summary>The first activity that is as expected, now or within half a minute.</summary>
    public Task<JsonObject> WaitForAsync(Func<JsonObject, bool> expected)
    {
        var found = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_activities.Find(activity => expected(activity)) is { } known)
            {
                return Task.FromResult(known);
            }

            _waiting.Add((expected, found));
        }

        return found.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Typing goes to the streams only.</summary>
    public void Show(JsonObject typing)
    {
        lock (_lock)
        {
            Send(new JsonObject { ["activities"] = new JsonArray(typing) }.ToJsonString());
        }
    }

    public JsonObject After(string? watermark)
    {
        lock (_lock)
        {
            var from = int.TryParse(watermark, out var seen) ? seen : 0;
            return new JsonObject
            {
                ["activities"] = new JsonArray([.. _activities.Skip(from).Select(a => a.DeepClone())]),
                ["watermark"] = $"{_activities.Count}",
            };
        }
    }

    public Channel<string> Listen(string? watermark)
    {
        var stream = Channel.CreateUnbounded<string>();
        lock (_lock)
        {
            stream.Writer.TryWrite(After(watermark).ToJsonString());
            _streams.Add(stream);
            _firstStream.TrySetResult();
        }

        return stream;
    }

    public void Leave(Channel<string> stream)
    {
        lock (_lock)
        {
            _streams.Remove(stream);
        }
    }

    public void DropStreams()
    {
        lock (_lock)
        {
            _streams.ForEach(stream => stream.Writer.TryComplete());
        }
    }

    private static string SetFrom(int index, JsonObject activity) =>
        new JsonObject { ["activities"] = new JsonArray(activity.DeepClone()), ["watermark"] = $"{index + 1}" }.ToJsonString();

    private void Send(string frame)
    {
        if (!StreamsAreSilent)
        {
            _streams.ForEach(stream => stream.Writer.TryWrite(frame));
        }
    }
}
