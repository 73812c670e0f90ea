using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>The webhooks of the last messages, so that each can be sent once more as it was. Thread safe.</summary>
internal sealed class SentWebhooks
{
    private const int Capacity = 2_000;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, Webhook> _webhooks = [];

    public void Add(string messageSid, Webhook webhook)
    {
        lock (_lock)
        {
            _webhooks[messageSid] = webhook;
            if (_webhooks.Count > Capacity)
            {
                _webhooks.RemoveAt(0);
            }
        }
    }

    public Webhook? Find(string messageSid)
    {
        lock (_lock)
        {
            return _webhooks.GetValueOrDefault(messageSid);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _webhooks.Clear();
        }
    }
}
