using ContactBot.Simulator.Control;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Rest.Messages;

namespace ContactBot.Simulator.Messaging.Sending;

/// <summary>Gives each message of a sender its turn, one after the other, no faster than the settings allow. Thread safe.</summary>
internal sealed class SenderPace(Current current, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _free = [];

    /// <returns>When it is the message's turn; null: the queue is too long already.</returns>
    public DateTimeOffset? Reserve(string sender, Message message)
    {
        var settings = current.Settings;
        var now = time.GetUtcNow();
        if (settings.MessagesPerSecond <= 0)
        {
            return now;
        }

        lock (_lock)
        {
            var turn = _free.TryGetValue(sender, out var free) && free > now ? free : now;
            if (turn - now > TimeSpan.FromSeconds(settings.QueueSeconds))
            {
                return null;
            }

            var cost = Math.Max(1, MessageBody.SegmentsOf(message with { From = sender }));
            _free[sender] = turn + TimeSpan.FromSeconds(cost / settings.MessagesPerSecond);
            return turn;
        }
    }

    public void Reset()
    {
        lock (_lock)
        {
            _free.Clear();
        }
    }
}
