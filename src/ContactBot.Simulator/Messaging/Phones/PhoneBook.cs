using ContactBot.Simulator.Control;

namespace ContactBot.Simulator.Messaging.Phones;

/// <summary>The citizens' phones, in the order in which they came. Thread safe.</summary>
internal sealed class PhoneBook(Feed feed)
{
    private const int Capacity = 2_000;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, Phone> _phones = [];
    private TaskCompletionSource _changed = NewSignal();

    public IReadOnlyList<Phone> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _phones.Values];
            }
        }
    }

    /// <summary>The phone of the number; it is there from now on if it was not.</summary>
    public Phone Of(string number)
    {
        lock (_lock)
        {
            return _phones.TryGetValue(number, out var phone) ? phone : Put(new Phone(number, $"Cittadino {number[^Math.Min(4, number.Length)..]}"));
        }
    }

    public Phone Put(Phone phone)
    {
        lock (_lock)
        {
            _phones[phone.Number] = phone;
            while (_phones.Count > Capacity)
            {
                _phones.RemoveAt(0);
            }

            SignalChange();
            feed.Publish(phone);
            return phone;
        }
    }

    /// <summary>Ends as soon as the phone is switched on, or forgotten.</summary>
    public async Task WaitUntilReachableAsync(string number, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (!_phones.TryGetValue(number, out var phone) || phone.Reachable)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _phones.Clear();
            SignalChange();
        }
    }

    private void SignalChange()
    {
        var changed = _changed;
        _changed = NewSignal();
        changed.TrySetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
