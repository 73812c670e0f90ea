namespace ContactBot.Simulator.Control.Faults;

/// <summary>The faults that are still to come. Thread safe.</summary>
internal sealed class FaultPlan
{
    private const int Capacity = 1_000;
    private readonly Lock _lock = new();
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _faults];
            }
        }
    }

    public bool TryAdd(Fault fault)
    {
        lock (_lock)
        {
            if (_faults.Count >= Capacity)
            {
                return false;
            }

            _faults.Add(fault);
            return true;
        }
    }

    /// <summary>The first fault that meets the message; it has one time less from now on.</summary>
    public Fault? Take(string to, string from, string body)
    {
        lock (_lock)
        {
            var place = _faults.FindIndex(fault => fault.Match.Fits(to, from, body));
            if (place < 0)
            {
                return null;
            }

            var fault = _faults[place];
            if (fault.Times > 1)
            {
                _faults[place] = fault with { Times = fault.Times - 1 };
            }
            else
            {
                _faults.RemoveAt(place);
            }

            return fault;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _faults.Clear();
        }
    }
}
