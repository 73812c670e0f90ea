using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads a <c>.lu</c> file, line by line.</summary>
internal sealed class LuParser
{
    private readonly DiagnosticBag _diagnostics;
    private readonly LuSettings _settings = new();
    private readonly List<(string Name, SourceLocation Location, List<LuUtterance> Utterances)> _intents = [];
    private readonly OrderedDictionary<string, LuEntityBuilder> _entities = new(StringComparer.OrdinalIgnoreCase);
    private readonly LuImports _imports;
    private LuEntityBuilder? _entity;
    private bool _isInBrokenPart;

    private LuParser(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _imports = new LuImports(diagnostics);
    }

    /// <summary>Reads a whole file; what can't be read is reported and left out. Never throws.</summary>
    public static LuDocument Parse(string text, string file, DiagnosticBag diagnostics)
    {
        var parser = new LuParser(diagnostics);
        foreach (var line in LuLine.Of(text, file))
        {
            parser.Read(line);
        }

        return parser.Build();
    }

    private void Read(LuLine line)
    {
        switch (line.Text)
        {
            case "":
                break;
            case ['>', ..]:
                _settings.Read(line, _diagnostics);
                break;
            case ['#', ..]:
                OpenIntent(line);
                break;
            case ['@', ..]:
                OpenEntity(line, LuDeclarationReader.Read(line, _diagnostics));
                break;
            case ['$', ..]:
                OpenEntity(line, LuOldDeclarationReader.Read(line, _diagnostics));
                break;
            case ['[', ..] when _imports.TryRead(line.Text, into: null, line.Location):
                _entity = null;
                break;
            case ['-' or '*' or '+', ..]:
                ReadItem(line);
                break;
            default:
                if (!_isInBrokenPart)
                {
                    Report(line, "this line is neither an intent (#), an example (-), an entity (@), an import nor a comment (>)");
                }

                break;
        }
    }

    private void OpenIntent(LuLine line)
    {
        _entity = null;
        _isInBrokenPart = false;
        var depth = line.Text.Length - line.Text.TrimStart('#').Length;
        var name = line.Text[depth..].Trim();
        if (name.StartsWith('?'))
        {
            _isInBrokenPart = true;
            Report(line, "questions and answers belong to a .qna file, not to a .lu file");
        }
        else if (name.Length == 0)
        {
            _isInBrokenPart = true;
            Report(line, "the intent needs a name, such as \"# Greeting\"");
        }
        else if (depth == 1 || !_settings.HasSections || !_settings.MergesSections || _intents.Count == 0)
        {
            _intents.Add((name, line.Location, []));
        }
    }

    private void OpenEntity(LuLine line, LuDeclaration? declaration)
    {
        _isInBrokenPart = declaration is null;
        if (declaration is null)
        {
            _entity = null;
            return;
        }

        // An intent may have the name of an entity.
        var key = declaration.Kind == LuEntityKind.Intent ? $"#{declaration.Name}" : declaration.Name;
        if (!_entities.TryGetValue(key, out _entity))
        {
            _entities.Add(key, _entity = new LuEntityBuilder(declaration.Name, line.Location));
        }

        _entity.Declare(declaration, _diagnostics);
    }

    private void ReadItem(LuLine line)
    {
        if (_isInBrokenPart)
        {
            return;
        }

        // With sections an entity may stand among the examples of its intent.
        if (_entity is not null && (_entity.TakesItems || !_settings.HasSections || _intents.Count == 0))
        {
            _entity.Add(line);
        }
        else if (_intents.Count == 0)
        {
            Report(line, "this example stands under no intent; write \"# Name\" above it");
        }
        else if (line.Item.Length == 0)
        {
            _diagnostics.Warn(DialogError.Understanding, line.Location, "this example is empty");
        }
        else if (!_imports.TryRead(line.Item, _intents[^1].Name, line.Location) && LuUtteranceReader.Read(line, _diagnostics) is { } utterance)
        {
            _intents[^1].Utterances.Add(utterance);
        }
    }

    private LuDocument Build()
    {
        var imports = _imports.Build();
        var taught = imports.Select(import => import.Into).OfType<string>()
            .Concat(_intents.Where(intent => intent.Utterances.Count > 0).Select(intent => intent.Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, location, _) in _intents.Where(intent => !taught.Contains(intent.Name)))
        {
            _diagnostics.Warn(DialogError.Understanding, location, $"the intent \"{name}\" has no examples, so it is never understood");
        }

        return new LuDocument(
            [.. _intents.Select(intent => new LuIntent(intent.Name, intent.Utterances, intent.Location))],
            [.. _entities.Values.Select(entity => entity.Build(_diagnostics)).OfType<LuEntity>()],
            imports,
            _settings);
    }

    private void Report(LuLine line, string message) => _diagnostics.Report(DialogError.Understanding, line.Location, message);
}
