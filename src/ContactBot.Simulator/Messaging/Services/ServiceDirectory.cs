using System.Collections.Concurrent;

namespace ContactBot.Simulator.Messaging.Services;

/// <summary>The Messaging Services of the account; the first is there from the start and holds all numbers. Thread safe.</summary>
internal sealed class ServiceDirectory
{
    /// <summary>Seconds that a message may wait.</summary>
    public const int LongestValidity = 36_000;

    private const int Capacity = 200;
    private readonly ConcurrentDictionary<string, MessagingService> _services = [];

    public ServiceDirectory(SimulatorNumbers numbers, TimeProvider time)
    {
        var now = time.GetUtcNow();
        _services[numbers.MessagingServiceSid] = new MessagingService(numbers.MessagingServiceSid, "Comune", null, null, SmartEncoding: false, LongestValidity, now, now);
    }

    public IReadOnlyList<MessagingService> All => [.. _services.Values.OrderBy(service => service.Created)];

    public MessagingService? Find(string sid) => _services.GetValueOrDefault(sid);

    public bool TryPut(MessagingService service)
    {
        if (_services.Count >= Capacity && !_services.ContainsKey(service.Sid))
        {
            return false;
        }

        _services[service.Sid] = service;
        return true;
    }

    public bool Remove(string sid) => _services.TryRemove(sid, out _);
}
