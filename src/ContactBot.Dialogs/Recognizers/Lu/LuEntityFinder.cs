using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ContactBot.Dialogs.Recognizers.Entities;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Finds the entities of a text: by the example that it is like, by rule, by the values that examples label, and then those made of others. Immutable and thread safe.</summary>
internal sealed class LuEntityFinder
{
    private readonly FrozenDictionary<string, EntityRecognizer> _byRule;
    private readonly FrozenDictionary<string, string> _onlyRoles;
    private readonly IReadOnlyList<LuEntity> _compounds;
    private readonly LuLabelledValues _labelled;

    public LuEntityFinder(LuDocument document)
    {
        _byRule = document.Entities
            .Select(entity => (entity.Name, Recognizer: CreateRecognizer(entity)))
            .Where(entity => entity.Recognizer is not null)
            .ToFrozenDictionary(entity => entity.Name, entity => entity.Recognizer!, StringComparer.OrdinalIgnoreCase);
        _onlyRoles = document.Entities
            .Where(entity => entity.Roles.Count == 1)
            .ToFrozenDictionary(entity => entity.Name, entity => entity.Roles[0], StringComparer.OrdinalIgnoreCase);
        _compounds = [.. document.Entities.Where(entity => entity.Children.Count > 0)];
        _labelled = new LuLabelledValues([.. document.Intents.SelectMany(intent => intent.Utterances)], _byRule.ContainsKey);
    }

    /// <summary>Whether what a pattern took for an entity is one: a list knows its values.</summary>
    public bool Accepts(IReadOnlyList<LuPatternValue> values, Utterance utterance)
        => values.All(value => !_byRule.TryGetValue(value.Label.Entity, out var recognizer) || !FindPart(recognizer, value, utterance).IsEmpty);

    public FoundEntities Find(Utterance utterance, IReadOnlyList<LuPatternValue> values)
    {
        var found = new FoundEntities();
        for (var next = 0; next < values.Count;)
        {
            Take(values, ref next, utterance, found, found);
        }

        foreach (var (name, recognizer) in _byRule)
        {
            recognizer.Recognize(utterance, found);
            if (_onlyRoles.TryGetValue(name, out var role) && !found.Contains(LuNames.InMemory(role)))
            {
                found.Take(found, LuNames.InMemory(name), LuNames.InMemory(role));
            }
        }

        _labelled.Recognize(utterance, found);
        foreach (var compound in _compounds)
        {
            Compose(compound, utterance, found);
        }

        return found;
    }

    private static EntityRecognizer? CreateRecognizer(LuEntity entity) => entity.Kind switch
    {
        LuEntityKind.List => new LuListRecognizer(LuNames.InMemory(entity.Name), entity.Values),
        LuEntityKind.Regex when entity.Pattern.Length > 0 => new PatternEntityRecognizer(LuNames.InMemory(entity.Name), SafeRegex.Create(entity.Pattern, RegexOptions.IgnoreCase)),
        LuEntityKind.Prebuilt when PrebuiltEntities.All.ContainsKey(entity.Name) => new LuPrebuiltRecognizer(entity.Name),
        _ => null,
    };

    private static FoundEntities FindPart(EntityRecognizer recognizer, LuPatternValue value, Utterance utterance)
    {
        var part = new FoundEntities();
        recognizer.Recognize(utterance with { Text = utterance.Text[value.Start..value.End] }, part);
        return part;
    }

    // A part of an entity is found under that one and by itself.
    private void Take(IReadOnlyList<LuPatternValue> values, ref int next, Utterance utterance, FoundEntities found, FoundEntities whole)
    {
        var value = values[next++];
        var parts = new FoundEntities();
        while (next < values.Count && values[next].Label.Depth > value.Label.Depth)
        {
            Take(values, ref next, utterance, parts, whole);
        }

        var name = LuNames.InMemory(value.Label.Name);
        var taken = new FoundEntities();
        if (_byRule.TryGetValue(value.Label.Entity, out var recognizer))
        {
            taken.Take(FindPart(recognizer, value, utterance), LuNames.InMemory(value.Label.Entity), name, value.Start);
        }
        else
        {
            var text = utterance.Text[value.Start..value.End];
            taken.Add(name, parts.IsEmpty ? text : parts.Entities, text, value.Start, value.End, value.Label.Entity);
        }

        // What is found by rule is found by itself anyway, unless it plays a role.
        if (recognizer is null || value.Label.Role is not null)
        {
            whole.Take(taken, name, name);
        }

        if (!ReferenceEquals(found, whole))
        {
            found.Take(taken, name, name);
        }
    }

    private static void Compose(LuEntity compound, Utterance utterance, FoundEntities found)
    {
        var name = LuNames.InMemory(compound.Name);
        if (found.Contains(name))
        {
            return;
        }

        var parts = new FoundEntities();
        var tells = compound.Kind == LuEntityKind.Composite;
        foreach (var child in compound.Children)
        {
            // A part is known by its own name, or by that of the entity which it is.
            var source = new[] { child.Name, child.Type }.Select(LuNames.InMemory).FirstOrDefault(found.Contains);
            if (source is not null)
            {
                parts.Take(found, source, LuNames.InMemory(child.Name));
                tells |= !PrebuiltEntities.All.ContainsKey(child.Type);
            }
        }

        if (!parts.IsEmpty && tells)
        {
            var (start, end) = parts.Span();
            found.Add(name, parts.Entities, utterance.Text[start..end], start, end, compound.Name);
        }
    }
}
