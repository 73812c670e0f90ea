using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Looks for what makes sense line by line but not as a whole. All of it is warned of only: the bot understands the rest.</summary>
internal static class LuChecker
{
    private static readonly string[] KindsOfParts = ["ml", "simple"];

    public static void Check(LuDocument document, DiagnosticBag diagnostics)
    {
        CheckUtterances(document, diagnostics);
        var labelled = document.Intents.SelectMany(intent => intent.Utterances).SelectMany(utterance => utterance.Labels).Select(label => label.Entity);
        var known = document.Entities.Where(entity => entity.Kind != LuEntityKind.Intent).Select(entity => entity.Name)
            .Concat(document.Entities.Where(entity => entity.Kind != LuEntityKind.Composite).SelectMany(entity => AllParts(entity.Children)).Select(part => part.Name))
            .Concat(labelled)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var intents = document.Intents.Select(intent => intent.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in document.Entities)
        {
            if (entity.Kind == LuEntityKind.Intent && !intents.Contains(entity.Name))
            {
                diagnostics.Warn(DialogError.Understanding, entity.Location, $"there is no intent \"# {entity.Name}\" that could use features");
            }

            CheckFeatures(entity.Features, known, intents, diagnostics);
            CheckParts(entity, known, intents, diagnostics);
        }
    }

    // What one sentence means can't be learnt from two answers.
    private static void CheckUtterances(LuDocument document, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, (string Intent, SourceLocation Location)>(StringComparer.Ordinal);
        foreach (var intent in document.Intents)
        {
            foreach (var utterance in intent.Utterances.Where(utterance => !utterance.IsPattern))
            {
                var normal = LuText.Normalize(utterance.Text);
                if (normal.Length > 0 && !seen.TryAdd(normal, (intent.Name, utterance.Location)) && seen[normal] is var first && !first.Intent.Equals(intent.Name, StringComparison.OrdinalIgnoreCase))
                {
                    diagnostics.Warn(DialogError.Understanding, utterance.Location, $"this example of \"{intent.Name}\" is also one of \"{first.Intent}\" ({first.Location}), which is understood");
                }
            }
        }
    }

    private static void CheckFeatures(IReadOnlyList<LuName> features, HashSet<string> known, HashSet<string> intents, DiagnosticBag diagnostics)
    {
        foreach (var feature in features.Where(feature => !known.Contains(feature.Text) && !intents.Contains(feature.Text)))
        {
            diagnostics.Warn(DialogError.Understanding, feature.Location, $"there is no entity, phrase list or intent \"{feature.Text}\" that could be a feature");
        }
    }

    private static void CheckParts(LuEntity entity, HashSet<string> known, HashSet<string> intents, DiagnosticBag diagnostics)
    {
        foreach (var part in AllParts(entity.Children))
        {
            var type = entity.Kind == LuEntityKind.Composite ? part.Name : part.Type;
            if (!known.Contains(type) && !KindsOfParts.Contains(type, StringComparer.OrdinalIgnoreCase))
            {
                diagnostics.Warn(DialogError.Understanding, part.Location, $"there is no entity \"{type}\" that could be a part of \"{entity.Name}\"");
            }

            CheckFeatures(part.Features, known, intents, diagnostics);
        }
    }

    private static IEnumerable<LuChild> AllParts(IReadOnlyList<LuChild> children) => children.SelectMany(child => AllParts(child.Children).Prepend(child));
}
