namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>Divides a file into options, imports and templates. Line by line: what a template says is read by <see cref="BodyParser"/>.</summary>
internal sealed class TemplateFileReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _options = [];
    private readonly List<ImportSyntax> _imports = [];
    private readonly List<TemplateSyntax> _templates = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _at;

    private TemplateFileReader(SourceText source, DiagnosticBag diagnostics)
        => (_source, _text, _diagnostics) = (source, source.Text, diagnostics);

    public static TemplateFileSyntax Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new TemplateFileReader(source, diagnostics);
        reader.ReadHead();
        while (reader._at < source.Text.Length)
        {
            reader.ReadTemplate();
        }

        return new TemplateFileSyntax(source, reader._options, reader._imports, reader._templates);
    }

    /// <summary>Reads what stands before the first template.</summary>
    private void ReadHead()
    {
        while (_at < _text.Length)
        {
            var start = Blank.Skip(_text, _at, _text.Length);
            var lineEnd = Blank.LineEnd(_text, _at, _text.Length);
            if (start < lineEnd && _text[start] == '#')
            {
                return;
            }

            if (start < lineEnd)
            {
                ReadHeadLine(_text[start..lineEnd], start);
            }

            _at = Blank.NextLine(_text, lineEnd, _text.Length);
        }
    }

    private void ReadHeadLine(string line, int offset)
    {
        if (line[0] == '>')
        {
            var option = line.AsSpan(1).TrimStart(Blank.Characters);
            if (option.StartsWith("!#", StringComparison.Ordinal) && option[2..].Trim() is { Length: > 0 } text)
            {
                _options.Add(text.ToString());
            }
        }
        else if (ImportLine.TryParse(line, out var path, out var alias, out var isSound))
        {
            if (isSound)
            {
                _imports.Add(new ImportSyntax(path, alias, offset));
            }
            else
            {
                _diagnostics.Add(Problem.ImportFormat, offset);
            }
        }
        else if (!string.IsNullOrWhiteSpace(line))
        {
            _diagnostics.Add(Problem.Syntax($"Unexpected content: '{line}'"), offset);
        }
    }

    private void ReadTemplate()
    {
        var offset = Blank.Skip(_text, _at, _text.Length);
        var lineEnd = Blank.LineEnd(_text, offset, _text.Length);
        var (name, parameters) = TemplateNameLine.Parse(_text.AsSpan(offset + 1, lineEnd - offset - 1));
        var start = Blank.NextLine(_text, lineEnd, _text.Length);
        _at = FindNextTemplate(start);
        if (!_names.Add(name))
        {
            _diagnostics.Add(Problem.Duplicate(name), offset);
            return;
        }

        if (!TemplateNameLine.IsTemplateName(name))
        {
            _diagnostics.Add(Problem.TemplateName(name), offset);
        }

        foreach (var parameter in parameters.Where(parameter => !TemplateNameLine.IsParameterName(parameter)))
        {
            _diagnostics.Add(Problem.Parameter(parameter), offset);
        }

        _templates.Add(new TemplateSyntax(name, parameters, offset, ReadBody(name, offset, start, _at)));
    }

    private BodySyntax? ReadBody(string name, int offset, int start, int end)
    {
        var body = BodyParser.Parse(_text, start, end, out var problem);
        if (problem is { } why)
        {
            _diagnostics.Add(Problem.Syntax(why.Message), why.Offset);
        }
        else if (body is null)
        {
            _diagnostics.Add(Problem.NoBody(name), offset);
        }

        return body;
    }

    /// <summary>The offset of the next line that begins with <c>#</c> outside a fenced block.</summary>
    private int FindNextTemplate(int start)
    {
        for (var at = start; at < _text.Length;)
        {
            var first = Blank.Skip(_text, at, _text.Length);
            if (first < _text.Length && _text[first] == '#')
            {
                return at;
            }

            if (first < _text.Length && _text[first] == '-')
            {
                first = Blank.Skip(_text, first + 1, _text.Length);
                if (TextScanner.IsFence(_text, first, _text.Length))
                {
                    first = FindFenceEnd(first + TextScanner.Fence.Length);
                }
            }

            at = Blank.NextLine(_text, Blank.LineEnd(_text, first, _text.Length), _text.Length);
        }

        return _text.Length;
    }

    private int FindFenceEnd(int start)
    {
        for (var at = start; at < _text.Length; at++)
        {
            if (_text[at] == '\\')
            {
                at++;
            }
            else if (TextScanner.IsFence(_text, at, _text.Length))
            {
                return at + TextScanner.Fence.Length;
            }
        }

        return _text.Length;
    }
}
