using System.Collections.Concurrent;

namespace ContactBot.Simulator.Messaging.OptOut;

/// <summary>Who wants no messages from whom. Thread safe.</summary>
internal sealed class OptOutList
{
    private readonly ConcurrentDictionary<(string Citizen, string Sender), byte> _stopped = [];

    /// <summary>Addresses with what they are reached by: who stops SMS still gets WhatsApp.</summary>
    public bool Contains(string citizen, string sender) => _stopped.ContainsKey((citizen, sender));

    public void Add(string citizen, string sender) => _stopped[(citizen, sender)] = 0;

    public void Remove(string citizen, string sender) => _stopped.TryRemove((citizen, sender), out _);

    public void Clear() => _stopped.Clear();
}
