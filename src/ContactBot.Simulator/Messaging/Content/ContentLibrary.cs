using System.Text.Json.Nodes;

namespace ContactBot.Simulator.Messaging.Content;

/// <summary>The content templates of the account. Thread safe.</summary>
internal sealed class ContentLibrary
{
    private const int Capacity = 2_000;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, ContentTemplate> _templates = [];
    private readonly IReadOnlyList<ContentTemplate> _first;

    public ContentLibrary(SimulatorAccount account, TimeProvider time)
    {
        var now = time.GetUtcNow();
        _first = [.. account.Templates.Select(template => new ContentTemplate(
            template.ContentSid,
            template.Name,
            "it",
            new Dictionary<string, string>(),
            new JsonObject { ["twilio/text"] = new JsonObject { ["body"] = template.Body } },
            new TemplateApproval("approved", template.Name, "UTILITY"),
            now,
            now))];
        Clear();
    }

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

    /// <summary>Only what was there from the start is left.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _templates.Clear();
            foreach (var template in _first)
            {
                _templates.Add(template.Sid, template);
            }
        }
    }
}
