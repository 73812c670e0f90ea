namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>Results of calls. Most templates call one other or none, so that the first costs no table.</summary>
internal sealed class CallCache
{
    private TemplateCall _first;
    private object? _firstResult;
    private Dictionary<TemplateCall, object?>? _further;

    public bool TryFind(in TemplateCall call, out object? result)
    {
        if (_first.Template is not null && _first.Equals(call))
        {
            result = _firstResult;
            return true;
        }

        result = null;
        return _further is not null && _further.TryGetValue(call, out result);
    }

    public void Add(in TemplateCall call, object? result)
    {
        if (_first.Template is null)
        {
            (_first, _firstResult) = (call, result);
        }
        else
        {
            (_further ??= [])[call] = result;
        }
    }
}
