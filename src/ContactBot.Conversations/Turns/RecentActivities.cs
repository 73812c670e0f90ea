namespace ContactBot.Conversations.Turns;

/// <summary>
/// The external ids of the last activities, so that most repeats are recognised without asking the database, where a unique
/// index catches the rest. Not thread safe.
/// </summary>
internal sealed class RecentActivities
{
    private const int Capacity = 64;
    private readonly Dictionary<string, string> _activityIds = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public bool TryFind(string externalId, out string? activityId) => _activityIds.TryGetValue(externalId, out activityId);

    public void Add(string externalId, string activityId)
    {
        if (!_activityIds.TryAdd(externalId, activityId))
        {
            return;
        }

        _order.Enqueue(externalId);
        if (_order.Count > Capacity)
        {
            _activityIds.Remove(_order.Dequeue());
        }
    }
}
