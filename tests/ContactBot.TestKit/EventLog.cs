using System.Runtime.CompilerServices;

namespace ContactBot.TestKit;

/// <summary>Keeps what has happened, and lets a test wait for what is to happen. Thread safe.</summary>
public sealed class EventLog<T>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private readonly List<T> _events = [];
    private readonly List<(Func<T, bool> Expected, TaskCompletionSource<T> Seen)> _awaited = [];

    /// <summary>All of it so far, oldest first.</summary>
    public IReadOnlyList<T> Events
    {
        get
        {
            lock (_lock)
            {
                return [.. _events];
            }
        }
    }

    public void Add(T happened)
    {
        lock (_lock)
        {
            _events.Add(happened);
            _awaited.RemoveAll(awaited => awaited.Expected(happened) && awaited.Seen.TrySetResult(happened));
        }
    }

    /// <summary>The first event that is as expected, whether it has happened or is still to come.</summary>
    /// <exception cref="TimeoutException">Nothing of the kind within a minute; the message lists what happened instead.</exception>
    public async Task<T> WaitForAsync(Func<T, bool> expected, [CallerArgumentExpression(nameof(expected))] string description = "")
    {
        try
        {
            return await FirstAsync(expected, from: 0).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited for {description}, and saw only:{Environment.NewLine}{string.Join(Environment.NewLine, Events)}");
        }
    }

    /// <summary>The next event that is as expected; without a limit.</summary>
    public Task<T> NextAsync(Func<T, bool> expected)
    {
        lock (_lock)
        {
            return FirstAsync(expected, _events.Count);
        }
    }

    private Task<T> FirstAsync(Func<T, bool> expected, int from)
    {
        lock (_lock)
        {
            var place = _events.FindIndex(from, happened => expected(happened));
            if (place >= 0)
            {
                return Task.FromResult(_events[place]);
            }

            var seen = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((expected, seen));
            return seen.Task;
        }
    }
}
