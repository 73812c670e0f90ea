using System.Diagnostics.CodeAnalysis;
using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Messages;

/// <summary>The last messages of the account; when it is full, the oldest goes. Thread safe.</summary>
internal sealed class MessageLog(Feed feed, TimeProvider time)
{
    private const int Capacity = 5_000;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, Message> _messages = [];
    private long _number;

    /// <summary>Newest last.</summary>
    public IReadOnlyList<Message> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages.Values];
            }
        }
    }

    /// <returns>The message with its number.</returns>
    public Message Add(Message message)
    {
        lock (_lock)
        {
            var numbered = message with { Number = ++_number };
            _messages.Add(message.Sid, numbered);
            if (_messages.Count > Capacity)
            {
                _messages.RemoveAt(0);
            }

            feed.Publish(numbered);
            return numbered;
        }
    }

    public bool TryGet(string sid, [NotNullWhen(true)] out Message? message)
    {
        lock (_lock)
        {
            return _messages.TryGetValue(sid, out message);
        }
    }

    /// <returns>The message as it is now; null: it is not here any more, or the change did not want it.</returns>
    public Message? Update(string sid, Func<Message, Message?> change)
    {
        lock (_lock)
        {
            if (!_messages.TryGetValue(sid, out var message) || change(message) is not { } changed)
            {
                return null;
            }

            _messages[sid] = changed = changed with { Updated = time.GetUtcNow() };
            feed.Publish(changed);
            return changed;
        }
    }

    public bool Remove(string sid)
    {
        lock (_lock)
        {
            return _messages.Remove(sid);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _messages.Clear();
        }
    }
}
