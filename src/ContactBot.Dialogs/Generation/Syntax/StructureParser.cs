using System.Text;

namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>Parses <c>[Type</c>, one property a line, <c>]</c>.</summary>
internal sealed class StructureParser
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<StructureLineSyntax> _lines = [];
    private readonly List<TextPart> _errors = [];
    private int _at;
    private bool _closed;

    private StructureParser(string text, int at, int end) => (_text, _at, _end) = (text, at, end);

    /// <summary>Parses the structure at <paramref name="at"/>, and moves <paramref name="at"/> behind it.</summary>
    public static StructureSyntax Parse(string text, ref int at, int end)
    {
        var offset = at;
        var parser = new StructureParser(text, at + 1, end);
        var name = parser.ReadName();
        while (parser._at < end && !parser._closed)
        {
            parser.ReadLine();
        }

        at = parser._at;
        return new StructureSyntax(offset, name, IsName(name), parser._lines, parser._errors, parser._closed);
    }

    private string ReadName()
    {
        var lineEnd = Blank.LineEnd(_text, _at, _end);
        var name = new StringBuilder();
        foreach (var character in _text.AsSpan(_at, lineEnd - _at))
        {
            if (!Blank.Is(character))
            {
                name.Append(character);
            }
        }

        var words = _text[_at..lineEnd].Split(Blank.Characters.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
        _at = Blank.NextLine(_text, lineEnd, _end);
        return words.Length > 1 && Array.TrueForAll(words, IsName) ? string.Join(' ', words) : name.ToString();
    }

    private void ReadLine()
    {
        _at = Blank.Skip(_text, _at, _end);
        var start = _at;
        var lineEnd = Blank.LineEnd(_text, _at, _end);
        if (_at == lineEnd || _text[_at] == '>')
        {
            _at = Blank.NextLine(_text, lineEnd, _end);
            return;
        }

        var line = _text[_at] == ']' ? null : ReadProperty() ?? ReadReference();
        if (_at < _end && _text[_at] == ']' && _at == start)
        {
            _closed = true;
            _at++;
        }
        else if (line is not null && IsAtLineBreak())
        {
            _lines.Add(line);
            _at = Blank.NextLine(_text, _at, _end);
        }
        else
        {
            ReadError(start);
        }
    }

    private StructureLineSyntax? ReadProperty()
    {
        var start = _at;
        var at = _at;
        while (at < _end && IsNamePart(_text[at], at == start))
        {
            at++;
        }

        var equals = Blank.Skip(_text, at, _end);
        if (at == start || equals == _end || _text[equals] != '=')
        {
            return null;
        }

        _at = equals + 1;
        var property = _text[start..at];
        List<IReadOnlyList<TextPart>> values = [];
        do
        {
            if (values.Count > 0)
            {
                _at++;
            }

            _at = Blank.Skip(_text, _at, _end);
            List<TextPart> parts = [];
            _at = TextScanner.ScanValue(_text, _at, _end, parts);
            if (parts.Count == 0)
            {
                _at = start;
                return null;
            }

            values.Add(parts);
        }
        while (_at < _end && _text[_at] == '|');
        return new StructureLineSyntax(property, values);
    }

    private StructureLineSyntax? ReadReference()
    {
        if (_text[_at] != '$' || _at + 1 == _end || _text[_at + 1] != '{')
        {
            return null;
        }

        var close = ExpressionScanner.Scan(_text, _at, _end);
        if (close == _at)
        {
            return null;
        }

        var part = new TextPart(TextPartKind.Expression, _text[_at..close], _at);
        _at = close;
        return new StructureLineSyntax(null, [[part]]);
    }

    /// <summary>Takes the rest of the line, or what stands before <c>]</c>, as a mistake.</summary>
    private void ReadError(int start)
    {
        var written = new StringBuilder();
        var inName = IsNamePart(_text[start], isFirst: true);
        var inValue = false;
        var skipsBlanks = true;
        var at = start;
        var lineEnd = Blank.LineEnd(_text, start, _end);
        for (; at < lineEnd && (inValue || _text[at] != ']'); at++)
        {
            var character = _text[at];
            inName = inName && IsNamePart(character, isFirst: false);
            if (skipsBlanks && Blank.Is(character))
            {
                continue;
            }

            written.Append(character);
            skipsBlanks = inName || character == '|' || (character == '=' && !inValue);
            inValue |= character == '=';
        }

        _errors.Add(new TextPart(TextPartKind.Literal, written.ToString(), start));
        _at = at == lineEnd ? Blank.NextLine(_text, lineEnd, _end) : at;
    }

    private bool IsAtLineBreak() => _at < _end && Blank.LineEnd(_text, _at, _end) == _at;

    private static bool IsName(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsNamePart(text[index], index == 0))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsNamePart(char character, bool isFirst)
        => char.IsAsciiLetterOrDigit(character) || character == '_' || (!isFirst && character is '-' or '.');
}
