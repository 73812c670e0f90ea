using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads a <c>.lu</c> file, line by line.</summary>
internal sealed class LuParser
{
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<LuIntent> _intents = [];
    private readonly List<LuEntity> _entities = [];
    private readonly List<LuImport> _imports = [];
    private List<LuUtterance>? _utterances;
    private string _intent = "";
    private LuEntityBuilder? _entity;
    private string? _culture;
    private int _line;

    private LuParser(string file, DiagnosticBag diagnostics) => (_file, _diagnostics) = (file, diagnostics);

    /// <summary>Reads a whole file; what can't be read is reported and left out.</summary>
    public static LuDocument Parse(string text, string file, DiagnosticBag diagnostics)
    {
        var parser = new LuParser(file, diagnostics);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            parser._line++;
            parser.Read(line.ToString());
        }

        parser.CloseEntity();
        return new LuDocument(parser._intents, parser._entities, parser._imports, parser._culture);
    }

    private void Read(string line)
    {
        var text = line.Trim();
        switch (text)
        {
            case "":
                break;
            case ['>', ..]:
                ReadOption(text);
                break;
            case ['#', ..]:
                OpenIntent(text);
                break;
            case ['@', ..]:
                CloseEntity();
                _utterances = null;
                _entity = LuEntityBuilder.Declare(text, At(line), _diagnostics);
                break;
            case ['$', ..]:
                CloseEntity();
                _utterances = null;
                _entity = LuEntityBuilder.DeclareOld(text, At(line), _diagnostics);
                break;
            case ['[', ..] when LuLinks.TryRead(text, out var file, out var intent):
                CloseEntity();
                _imports.Add(new LuImport(file, intent, null, At(line)));
                break;
            case ['-' or '*' or '+', ..]:
                ReadItem(line, text[1..].Trim());
                break;
            default:
                Report(line, "this line is neither an intent (#), an example (-), an entity (@), an import nor a comment (>)");
                break;
        }
    }

    private void ReadOption(string text)
    {
        const string Culture = "@app.culture";
        var at = text.IndexOf(Culture, StringComparison.OrdinalIgnoreCase);
        if (text.StartsWith("> !#", StringComparison.Ordinal) && at > 0)
        {
            _culture = text[(at + Culture.Length)..].TrimStart(' ', '=').Trim();
        }
    }

    private void OpenIntent(string text)
    {
        CloseEntity();
        _intent = text.TrimStart('#').Trim();
        _utterances = [];
        _intents.Add(new LuIntent(_intent, _utterances));
    }

    private void ReadItem(string line, string item)
    {
        if (_entity is not null)
        {
            _entity.Add(item, isIndented: line.Length > 0 && char.IsWhiteSpace(line[0]));
        }
        else if (_utterances is null)
        {
            Report(line, "this example stands under no intent; write \"# Name\" above it");
        }
        else if (LuLinks.TryRead(item, out var file, out var intent))
        {
            _imports.Add(new LuImport(file, intent, _intent, At(line)));
        }
        else if (LuUtteranceReader.Read(item) is { } utterance)
        {
            _utterances.Add(utterance);
        }
        else
        {
            Report(line, "a brace of this example is not closed");
        }
    }

    private void CloseEntity()
    {
        if (_entity?.Build() is { } entity)
        {
            _entities.Add(entity);
        }

        _entity = null;
    }

    private SourceLocation At(string line) => new(_file, _line, line.Length - line.TrimStart().Length + 1);

    private void Report(string line, string message) => _diagnostics.Report(DialogError.Understanding, At(line), message);
}
