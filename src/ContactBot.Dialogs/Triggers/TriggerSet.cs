using System.Collections.Frozen;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Triggers;

/// <summary>The triggers of a dialog, by the events that they react to. Immutable.</summary>
internal sealed class TriggerSet
{
    private readonly FrozenDictionary<string, Trigger[]> _byEvent;
    private readonly Trigger[] _forAny;
    private readonly TriggerSelector _selector;
    private readonly bool _runsOnce;

    private TriggerSet(IReadOnlyList<Trigger> triggers, TriggerSelector selector)
    {
        _selector = selector;
        _runsOnce = triggers.Any(trigger => trigger.RunsOnce);
        _forAny = [.. triggers.Where(trigger => trigger.Events.Count == 0)];
        _byEvent = triggers
            .SelectMany(trigger => trigger.Events)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(
                name => name,
                name => triggers.Where(trigger => trigger.Events.Count == 0 || trigger.Events.Contains(name, StringComparer.Ordinal)).ToArray(),
                StringComparer.Ordinal);
        Triggers = triggers;
    }

    public IReadOnlyList<Trigger> Triggers { get; }

    public static TriggerSet Load(DialogDefinition definition)
    {
        var triggers = definition.Triggers("triggers");
        for (var index = 0; index < triggers.Count; index++)
        {
            triggers[index].Prepare(index);
        }

        foreach (var trigger in triggers)
        {
            trigger.Compare(triggers);
        }

        return new TriggerSet(triggers, definition.Selector("selector") ?? new MostSpecificSelector(new FirstSelector()));
    }

    /// <summary>Whether a trigger waits for this very event.</summary>
    public bool Awaits(string eventName) => _byEvent.ContainsKey(eventName);

    public bool Knows(string eventName) => _forAny.Length > 0 || _byEvent.ContainsKey(eventName);

    public Trigger? Select(ActionContext context, DialogEvent dialogEvent)
    {
        var candidates = _byEvent.GetValueOrDefault(dialogEvent.Name, _forAny);
        if (candidates.Length == 0)
        {
            return null;
        }

        List<Trigger>? matching = null;
        foreach (var candidate in candidates)
        {
            if (candidate.IsTrue(context, dialogEvent))
            {
                (matching ??= []).Add(candidate);
            }
        }

        return matching is null ? null : _selector.Select(context, matching);
    }

    public RunOnceState? CreateRunOnceState()
    {
        if (!_runsOnce)
        {
            return null;
        }

        var state = new RunOnceState();
        foreach (var trigger in Triggers)
        {
            trigger.Watch(state);
        }

        return state;
    }
}
