namespace ContactBot.Simulator.Messaging.Content;

/// <summary>The content templates of the account. Thread safe.</summary>
internal sealed class ContentLibrary
{
    private const int Capacity = 2_000;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, ContentTemplate> _templates = [];

    public IReadOnlyList<ContentTemplate> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _templates.Values];
            }
        }
    }

    public ContentTemplate? Find(string sid)
    {
        lock (_lock)
        {
            return _templates.GetValueOrDefault(sid);
        }
    }

    /// <summary>Adds or replaces it; when the library is full, the oldest goes.</summary>
    public void Put(ContentTemplate template)
    {
        lock (_lock)
        {
            _templates[template.Sid] = template;
            while (_templates.Count > Capacity)
            {
                _templates.RemoveAt(0);
            }
        }
    }

    public bool Remove(string sid)
    {
        lock (_lock)
        {
            return _templates.Remove(sid);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _templates.Clear();
        }
    }
}
