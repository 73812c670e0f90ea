using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>Counts the calls of each second against the settings. Thread safe.</summary>
internal sealed class RequestRate(Current current, TimeProvider time)
{
    private readonly Lock _lock = new();
    private long _second;
    private int _calls;

    public bool Takes()
    {
        var limit = current.Settings.RequestsPerSecond;
        if (limit <= 0)
        {
            return true;
        }

        lock (_lock)
        {
            var second = time.GetUtcNow().ToUnixTimeSeconds();
            _calls = second == _second ? _calls + 1 : 1;
            _second = second;
            return _calls <= limit;
        }
    }
}
