using System.Globalization;
using System.Text;

namespace ContactBot.Expressions.Values;

/// <summary>A reader of JSON as people write it: either quote, bare names, comments, trailing commas.</summary>
internal ref struct LenientJson
{
    private const int DeepestNesting = 128;

    private readonly string _text;
    private int _position;
    private int _nesting;

    private LenientJson(string text) => _text = text;

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    public static object? Parse(string text)
    {
        var reader = new LenientJson(text);
        var value = reader.ReadValue();
        reader.SkipSpace();
        return reader._position == text.Length ? value : throw reader.Unexpected();
    }

    private object? ReadValue()
    {
        SkipSpace();
        return Current switch
        {
            '{' or '[' => ReadComposite(),
            '"' or '\'' => ReadString(),
            '-' or '+' or '.' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadKeyword(),
        };
    }

    private object ReadComposite()
    {
        if (++_nesting > DeepestNesting)
        {
            throw new FormatException($"The JSON nests deeper than {DeepestNesting} levels.");
        }

        object value = _text[_position++] == '{' ? ReadObject() : ReadArray();
        _nesting--;
        return value;
    }

    private OrderedDictionary<string, object?> ReadObject()
    {
        var properties = JsonValues.NewObject();
        for (SkipSpace(); Current != '}'; SkipSpace())
        {
            var name = Current is '"' or '\'' ? ReadString() : ReadBareName();
            SkipSpace();
            Take(':');
            properties[name] = ReadValue();
            SkipSpace();
            if (Current != '}')
            {
                Take(',');
            }
        }

        _position++;
        return properties;
    }

    private List<object?> ReadArray()
    {
        var list = new List<object?>();
        for (SkipSpace(); Current != ']'; SkipSpace())
        {
            list.Add(ReadValue());
            SkipSpace();
            if (Current != ']')
            {
                Take(',');
            }
        }

        _position++;
        return list;
    }

    private string ReadString()
    {
        var quote = Current;
        var start = ++_position;
        while (Current != quote && Current != '\\' && _position < _text.Length)
        {
            _position++;
        }

        if (Current == quote)
        {
            return _text[start.._position++];
        }

        var text = new StringBuilder().Append(_text, start, _position - start);
        while (_position < _text.Length && Current != quote)
        {
            text.Append(Current == '\\' ? ReadEscape() : _text[_position++]);
        }

        Take(quote);
        return text.ToString();
    }

    private char ReadEscape()
    {
        _position++;
        var character = Current;
        _position++;
        switch (character)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case '"' or '\'' or '\\' or '/':
                return character;
            case 'u' when _position + 4 <= _text.Length && ushort.TryParse(_text.AsSpan(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _position += 4;
                return (char)unit;
            default:
                throw Unexpected();
        }
    }

    private string ReadBareName()
    {
        var start = _position;
        while (char.IsLetterOrDigit(Current) || Current is '_' or '$' or '-')
        {
            _position++;
        }

        return _position > start ? _text[start.._position] : throw Unexpected();
    }

    private object ReadNumber()
    {
        var start = _position;
        while (char.IsAsciiDigit(Current) || Current is '+' or '-' or '.' or 'e' or 'E')
        {
            _position++;
        }

        var digits = _text.AsSpan(start, _position - start);
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return Boxed.Of(integer);
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : throw Unexpected();
    }

    private object? ReadKeyword()
    {
        var start = _position;
        while (char.IsAsciiLetter(Current))
        {
            _position++;
        }

        switch (_text.AsSpan(start, _position - start))
        {
            case "true":
                return Boxed.True;
            case "false":
                return Boxed.False;
            case "null" or "undefined":
                return null;
            case "NaN":
                return double.NaN;
            default:
                _position = start;
                throw Unexpected();
        }
    }

    private void SkipSpace()
    {
        while (_position < _text.Length)
        {
            if (char.IsWhiteSpace(Current) || Current == '\ufeff')
            {
                _position++;
            }
            else if (Current != '/' || !SkipComment())
            {
                return;
            }
        }
    }

    private bool SkipComment()
    {
        var (close, length) = _text.AsSpan(_position) switch
        {
            ['/', '/', ..] => ("\n", 0),
            ['/', '*', ..] => ("*/", 2),
            _ => ("", 0),
        };
        if (close.Length == 0)
        {
            return false;
        }

        var end = _text.IndexOf(close, _position + 2, StringComparison.Ordinal);
        _position = end < 0 ? _text.Length : end + length;
        return true;
    }

    private void Take(char expected)
    {
        if (_position >= _text.Length || Current != expected)
        {
            throw Unexpected();
        }

        _position++;
    }

    private readonly FormatException Unexpected() => new(_position < _text.Length
        ? $"Unexpected '{Current}' at character {_position} of the JSON."
        : "The JSON ends too early.");
}
