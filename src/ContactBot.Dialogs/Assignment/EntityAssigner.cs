using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Assignment;

/// <summary>Finds out which entities of a message go into which properties, what the user must be asked about, and what answers an earlier question.</summary>
internal sealed class EntityAssigner(DialogSchema schema, AssignmentQueue queue)
{
    private readonly List<EntityAssignment> _new = [];
    private List<string>? _chosen;
    private List<EntityAssignment> _unchosen = [];

    /// <summary>The properties that the user has chosen to answer about; null where no such question was open.</summary>
    public IReadOnlyList<string>? Chosen => _chosen;

    /// <summary>Merges the candidates into the queue; returns the entities that were of use.</summary>
    public IReadOnlyList<RecognizedEntity> Assign(List<EntityAssignment> candidates)
    {
        var pending = queue.Next;
        var used = candidates.Select(candidate => candidate.Entity).Distinct().ToList();
        while (candidates.Count > 0)
        {
            candidates = AssignFirst(candidates, pending);
        }

        if (_chosen is not null)
        {
            KeepUnchosen(pending);
        }

        Merge();
        return used;
    }

    private List<EntityAssignment> AssignFirst(List<EntityAssignment> candidates, EntityAssignment? pending)
    {
        var first = candidates[0];
        var alternatives = candidates.Where(other => IsAlternative(first, other)).ToList();
        var remaining = candidates.Except(alternatives).ToList();
        if (first.IsExpected && !first.Entity.IsUtterance)
        {
            alternatives.RemoveAll(other => !other.IsExpected && other.Entity.Operation is null);
        }

        // The whole message counts as the least telling, though it is the longest.
        var best = alternatives.OrderByDescending(other => other.Entity.IsUtterance ? 0 : other.Entity.End - other.Entity.Start).First();
        alternatives.RemoveAll(other => best.Entity.Covers(other.Entity));
        switch (best.Operation)
        {
            case DialogEventNames.ChooseEntity:
                ResolveEntity(best, pending);
                break;
            case DialogEventNames.ChooseProperty when pending is not null && Resolve(best.Entity, pending):
                return remaining;
        }

        best.Others = [.. alternatives.Where(other => other != best)];
        Add(best);
        return remaining;
    }

    private static bool IsAlternative(EntityAssignment first, EntityAssignment other)
        => first == other
            || (first.Entity.Overlaps(other.Entity) && (!first.Entity.SharesRoot(other.Entity) || ReferenceEquals(first.Entity, other.Entity)));

    private void ResolveEntity(EntityAssignment answer, EntityAssignment? pending)
    {
        answer.Operation = pending?.Operation;
        if (pending is null || queue.Next != pending)
        {
            return;
        }

        queue.Dequeue();
        if (MemoryValues.ToList(answer.Entity.Value) is { Count: > 1 } said && MemoryValues.ToList(pending.Entity.Value) is { } choices
            && said.Where(choices.Contains).ToList() is { Count: > 0 } common)
        {
            answer.Entity.Value = common;
        }
    }

    private bool Resolve(RecognizedEntity answer, EntityAssignment pending)
    {
        _unchosen = [.. pending.Alternatives];
        if (_unchosen.Find(choice => AssignmentChoice.Names(answer, choice)) is not { } chosen)
        {
            return false;
        }

        chosen.IsExpected = true;
        _chosen = chosen.Property is { } property ? [property] : [.. chosen.ExpectedProperties];
        _unchosen.RemoveAll(choice => choice.Entity.Overlaps(chosen.Entity));
        chosen.Others = [];
        Add(chosen);
        return true;
    }

    private void KeepUnchosen(EntityAssignment? pending)
    {
        while (_unchosen.Count > 0)
        {
            var choice = _unchosen[0];
            choice.Others = [.. _unchosen.Skip(1).Where(other => other.Entity.Overlaps(choice.Entity))];
            Add(choice);
            _unchosen.RemoveAll(other => other.Entity.Overlaps(choice.Entity));
        }

        if (pending is not null && queue.Next == pending)
        {
            queue.Dequeue();
        }
    }

    private void Add(EntityAssignment assignment)
    {
        if (assignment.Property is null && assignment.Operation is null)
        {
            return;
        }

        var values = MemoryValues.ToList(assignment.Entity.Value);
        assignment.Event = assignment.Others.Count > 0 ? DialogEventNames.ChooseProperty
            : values is { Count: > 1 } ? DialogEventNames.ChooseEntity
            : DialogEventNames.AssignEntity;
        if (assignment.Event == DialogEventNames.AssignEntity && values is [var single])
        {
            assignment.Entity.Value = single;
        }

        _new.Add(assignment);
    }

    // A property with one value waits for one assignment only: what was said last counts.
    private void Merge()
    {
        var merged = queue.Assignments;
        foreach (var assignment in _new)
        {
            if (merged.Exists(other => Replaces(other, assignment)))
            {
                continue;
            }

            merged = [.. merged.Where(other => !Replaces(assignment, other)), assignment];
        }

        queue.Replace([.. merged.Order(new AssignmentOrder(schema.Operations))]);
    }

    private bool Replaces(EntityAssignment left, EntityAssignment right)
        => left.Alternatives.Any(mine => right.Alternatives.Any(other =>
            mine.Property is not null
            && mine.Property.Equals(other.Property, StringComparison.Ordinal)
            && mine.Entity.Value is not null
            && other.Entity.Value is not null
            && schema.Find(mine.Property) is not { IsList: true }
            && (mine.Entity.When, mine.Entity.Start).CompareTo((other.Entity.When, other.Entity.Start)) > 0));
}
