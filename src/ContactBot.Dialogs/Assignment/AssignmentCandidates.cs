using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Assignment;

/// <summary>Every property that an entity could go into.</summary>
internal sealed class AssignmentCandidates(DialogSchema schema, OrderedDictionary<string, List<RecognizedEntity>> entities, IReadOnlyList<string> expected)
{
    private readonly List<EntityAssignment> _candidates = [];

    /// <summary>The candidates, those that were asked for first; of those for one property, no two of overlapping words.</summary>
    public List<EntityAssignment> Find(OperationDefaults defaults, EntityAssignment? pending, string? lastEvent)
    {
        AddNamedProperties();
        AddPossibleProperties();
        foreach (var candidate in _candidates)
        {
            SetOperation(candidate, defaults, pending, lastEvent);
        }

        if (pending is not null && lastEvent == DialogEventNames.ChooseProperty)
        {
            AddChoices(pending);
        }

        AddOperations();
        return [.. _candidates.GroupBy(candidate => candidate.Property).SelectMany(Prefer).OrderByDescending(candidate => candidate.IsExpected)];
    }

    private IEnumerable<RecognizedEntity> All => entities.Values.SelectMany(alternatives => alternatives);

    private void AddNamedProperties()
    {
        foreach (var entity in All)
        {
            if (entity.Property is { } property && (entity.Value is not null || !schema.RequiresValue.Contains(entity.Operation ?? "", StringComparer.Ordinal)))
            {
                Add(entity, property, entity.Operation);
            }
        }
    }

    private void AddPossibleProperties()
    {
        foreach (var property in schema.Properties)
        {
            var isExpected = expected.Contains(property.Name, StringComparer.Ordinal);
            var expectedOnly = property.ExpectedOnly ?? schema.ExpectedOnly;
            foreach (var name in property.Entities.Where(name => isExpected || !expectedOnly.Contains(name, StringComparer.Ordinal)))
            {
                foreach (var entity in entities.GetValueOrDefault(name) ?? entities.GetValueOrDefault(DialogSchema.WithoutSuffix(name)) ?? [])
                {
                    // The name of a property is itself an answer, where the question was which property.
                    var isNameOfProperty = entity is { Value: null, Operation: null } && name.StartsWith(entity.Property ?? "", StringComparison.Ordinal) && isExpected;
                    if (entity.Property is null || isNameOfProperty)
                    {
                        Add(entity, property.Name, entity.Operation);
                    }
                }
            }
        }
    }

    private void AddChoices(EntityAssignment pending)
    {
        foreach (var entity in All.Where(entity => entity.Value is null && pending.Alternatives.Count(choice => AssignmentChoice.Names(entity, choice)) == 1))
        {
            _candidates.Add(new EntityAssignment { Entity = entity, Operation = DialogEventNames.ChooseProperty, IsExpected = true, ExpectedProperties = expected });
        }
    }

    private void AddOperations()
    {
        foreach (var entity in All.Where(entity => entity is { Operation: not null, Property: null, Value: null }))
        {
            _candidates.Add(new EntityAssignment { Entity = entity, Operation = entity.Operation, ExpectedProperties = expected });
        }
    }

    private void Add(RecognizedEntity entity, string property, string? operation)
        => _candidates.Add(new EntityAssignment
        {
            Entity = entity,
            Property = property,
            Operation = operation,
            IsExpected = expected.Contains(property, StringComparer.Ordinal),
        });

    private static void SetOperation(EntityAssignment candidate, OperationDefaults defaults, EntityAssignment? pending, string? lastEvent)
    {
        if (candidate.Operation is not null)
        {
            return;
        }

        if (lastEvent == DialogEventNames.ChooseEntity && pending is not null && candidate.Property == pending.Property)
        {
            candidate.Operation = DialogEventNames.ChooseEntity;
            candidate.IsExpected = true;
        }
        else
        {
            candidate.Operation = defaults.For(candidate.Property!, candidate.Entity.Name);
        }
    }

    private IEnumerable<EntityAssignment> Prefer(IGrouping<string?, EntityAssignment> candidates)
    {
        if (schema.Find(candidates.Key) is not { } property)
        {
            return candidates;
        }

        var preferred = new List<EntityAssignment>();
        var rest = candidates.ToList();
        foreach (var name in property.Entities.Append(property.Name))
        {
            while (rest.Find(candidate => candidate.Entity.Name.Equals(name, StringComparison.Ordinal)) is { } best)
            {
                preferred.Add(best);
                rest.RemoveAll(other => other == best || (!other.Entity.SharesRoot(best.Entity) && other.Entity.Overlaps(best.Entity)));
            }
        }

        // What the user put beside the name of the property fills it, listed or not.
        preferred.AddRange(rest.Where(candidate => candidate.Entity.Property is not null));
        return preferred;
    }
}
