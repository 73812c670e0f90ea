using System.Collections.Concurrent;

namespace ContactBot.Simulator.Messaging.Phones;

/// <summary>WhatsApp's window: free words only within 24 hours of the citizen's last message. Thread safe.</summary>
internal sealed class CustomerWindow(TimeProvider time)
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<(string Citizen, string Sender), DateTimeOffset> _lastInbound = [];

    /// <param name="citizen">A number in E.164.</param>
    /// <param name="sender">The municipality's number in E.164.</param>
    public bool IsOpen(string citizen, string sender) =>
        _lastInbound.TryGetValue((citizen, sender), out var last) && time.GetUtcNow() - last < Length;

    public void Open(string citizen, string sender) => _lastInbound[(citizen, sender)] = time.GetUtcNow();

    /// <summary>As if a day had passed.</summary>
    public void Close(string citizen)
    {
        foreach (var key in _lastInbound.Keys.Where(key => key.Citizen == citizen))
        {
            _lastInbound.TryRemove(key, out _);
        }
    }

    public void Clear() => _lastInbound.Clear();
}
