using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Triggers;

/// <summary>
/// When the triggers of a dialog that run once last ran, and when what their conditions look at last changed; time is the number of events that the
/// dialog has seen.
/// </summary>
internal sealed class RunOnceState
{
    /// <summary>How many events the dialog has seen.</summary>
    public long Clock { get; set; }

    /// <summary>By normalized path, when it was last written.</summary>
    public Dictionary<string, long> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>By trigger, when it last ran.</summary>
    public Dictionary<string, long> LastRun { get; } = new(StringComparer.Ordinal);

    public void Watch(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Changed.TryAdd(path, 0);
        }
    }

    public void Note(MemoryPath path)
    {
        var written = path.Normalized;
        foreach (var watched in Changed.Keys)
        {
            if (Overlap(watched, written))
            {
                Changed[watched] = Clock;
            }
        }
    }

    /// <summary>Whether one of the paths was written since the trigger last ran.</summary>
    public bool HasChanged(string trigger, IReadOnlyList<string> paths)
    {
        var last = LastRun.GetValueOrDefault(trigger);
        foreach (var path in paths)
        {
            if (Changed.GetValueOrDefault(path) > last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && (longer.Length == shorter.Length || longer[shorter.Length] == '.');
    }
}
