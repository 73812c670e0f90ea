namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Results of calls. Most templates make a few at most, and for those searching is cheaper than a table.</summary>
internal sealed class CallCache
{
    private const int MaximumSearched = 8;

    private (TemplateCall Call, object? Result)[] _searched = [];
    private int _count;
    private Dictionary<TemplateCall, object?>? _further;

    public bool TryFind(in TemplateCall call, out object? result)
    {
        foreach (ref readonly var entry in _searched.AsSpan(0, _count))
        {
            if (entry.Call.Equals(call))
            {
                result = entry.Result;
                return true;
            }
        }

        result = null;
        return _further is not null && _further.TryGetValue(call, out result);
    }

    public void Add(in TemplateCall call, object? result)
    {
        if (_count == MaximumSearched)
        {
            (_further ??= [])[call] = result;
            return;
        }

        if (_count == _searched.Length)
        {
            Array.Resize(ref _searched, _count == 0 ? 1 : _count * 2);
        }

        _searched[_count++] = (call, result);
    }
}
