using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary>The last failures of webhooks. Thread safe.</summary>
internal sealed class AlertLog(Feed feed, TimeProvider time)
{
    private const int Capacity = 200;
    private readonly Lock _lock = new();
    private readonly Queue<Alert> _alerts = [];
    private long _number;

    public IReadOnlyList<Alert> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _alerts];
            }
        }
    }

    public void Add(int code, Webhook webhook, WebhookAnswer answer)
    {
        lock (_lock)
        {
            var alert = new Alert(++_number, code, ErrorTexts.Of(code), webhook.Url.GetLeftPart(UriPartial.Path), answer.Status, answer.Attempts, time.GetUtcNow());
            _alerts.Enqueue(alert);
            if (_alerts.Count > Capacity)
            {
                _alerts.Dequeue();
            }

            feed.Publish(alert);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _alerts.Clear();
        }
    }
}
