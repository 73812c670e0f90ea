using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Qna;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Puts a file and all that it imports together.</summary>
internal sealed class LuMerge
{
    private readonly List<LuIntent> _intents = [];
    private readonly OrderedDictionary<string, List<LuEntity>> _entities = new(StringComparer.OrdinalIgnoreCase);

    public void Add(LuDocument document)
    {
        _intents.AddRange(document.Intents);
        foreach (var entity in document.Entities)
        {
            var key = entity.Kind == LuEntityKind.Intent ? $"#{entity.Name}" : entity.Name;
            if (!_entities.TryGetValue(key, out var declarations))
            {
                _entities.Add(key, declarations = []);
            }

            declarations.Add(entity);
        }
    }

    /// <summary>Adds the sentences of one intent, or those of a kind.</summary>
    public void Add(LuImport import, LuDocument document, DiagnosticBag diagnostics)
    {
        var intents = document.Intents.Where(intent => import.Intent is null || intent.Name.Equals(import.Intent, StringComparison.OrdinalIgnoreCase)).ToList();
        if (intents.Count == 0)
        {
            diagnostics.Report(DialogError.Reference, import.Location, $"the file \"{import.Target}\" has no intent \"{import.Intent}\"");
        }

        _intents.AddRange(intents.Select(intent => intent with
        {
            Name = import.Into ?? intent.Name,
            Utterances = [.. intent.Utterances.Where(utterance => import.Part == LuImportPart.All || utterance.IsPattern == (import.Part == LuImportPart.Patterns))],
        }));
    }

    /// <summary>Adds the questions of a <c>.qna</c> file.</summary>
    public void Add(LuImport import, QnaDocument document)
    {
        if (import.Into is { } intent)
        {
            _intents.Add(new LuIntent(
                intent,
                [.. document.Pairs.SelectMany(pair => pair.Questions).Select(question => new LuUtterance(question.Text, [], IsPattern: false, [], question.Location))],
                import.Location));
        }
    }

    public LuDocument Build(LuSettings settings, DiagnosticBag diagnostics) => new(_intents, [.. _entities.Values.Select(declarations => Join(declarations, diagnostics))], [], settings);

    // Another file may add roles and values to an entity, but not make something else of it.
    private static LuEntity Join(List<LuEntity> declarations, DiagnosticBag diagnostics)
    {
        var joined = declarations[0];
        foreach (var other in declarations.Skip(1))
        {
            if (other.Kind != joined.Kind)
            {
                diagnostics.Report(
                    DialogError.Duplicate,
                    other.Location,
                    $"\"{other.Name}\" is declared as {LuEntityKinds.NameOf(other.Kind)} here and as {LuEntityKinds.NameOf(joined.Kind)} in {joined.Location}; give one of them another name");
                continue;
            }

            joined = joined with
            {
                Roles = [.. joined.Roles.Union(other.Roles, StringComparer.OrdinalIgnoreCase)],
                Features = [.. joined.Features.Concat(other.Features)],
                Values = [.. joined.Values.Concat(other.Values)],
                Pattern = joined.Pattern.Length > 0 ? joined.Pattern : other.Pattern,
                Children = joined.Children.Count > 0 ? joined.Children : other.Children,
                Phrases = [.. joined.Phrases.Union(other.Phrases, StringComparer.OrdinalIgnoreCase)],
            };
        }

        return joined;
    }
}
