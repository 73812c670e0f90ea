using System.Globalization;

namespace ContactBot.Expressions.Functions.Objects.JsonPaths;

/// <summary>Reads a JSONPath.</summary>
internal sealed partial class JsonPathParser(string text)
{
    private static readonly char[] EndsOfName = ['.', '[', ']', ' ', ')', '=', '!', '<', '>', '&', '|', ',', '\'', '"'];

    private int _position;

    private char Current => _position < text.Length ? text[_position] : '\0';

    public JsonPath ParseWhole()
    {
        SkipSpace();
        var path = ParsePath();
        SkipSpace();
        return _position == text.Length ? path : throw Unexpected();
    }

    private JsonPath ParsePath()
    {
        var isRelative = Current == '@';
        var hasRoot = isRelative || Current == '$';
        _position += hasRoot ? 1 : 0;
        var steps = new List<PathStep>();
        if (!hasRoot && Current is not ('.' or '['))
        {
            steps.Add(ParseName());
        }

        while (Current is '.' or '[')
        {
            if (Current == '[')
            {
                steps.Add(ParseBracket());
                continue;
            }

            _position++;
            if (Current == '.')
            {
                _position++;
                steps.Add(new DescentStep());
            }

            steps.Add(Current == '[' ? ParseBracket() : ParseName());
        }

        return new(steps, isRelative);
    }

    private PathStep ParseName()
    {
        if (Current == '*')
        {
            _position++;
            return new WildcardStep();
        }

        var end = text.IndexOfAny(EndsOfName, _position);
        end = end < 0 ? text.Length : end;
        var name = end > _position ? text[_position..end] : throw Unexpected();
        _position = end;
        return new NamesStep([name]);
    }

    private PathStep ParseBracket()
    {
        _position++;
        SkipSpace();
        PathStep step = Current switch
        {
            '*' => Advanced(new WildcardStep()),
            '?' => ParseFilter(),
            '\'' or '"' => new NamesStep(ParseListOf(ParseQuoted)),
            _ => ParseIndexes(),
        };
        Take(']');
        return step;
    }

    private PathStep ParseIndexes()
    {
        var start = ParseOptionalInteger();
        SkipSpace();
        if (Current == ':')
        {
            _position++;
            var end = ParseOptionalInteger();
            SkipSpace();
            var step = Current == ':' ? Advanced(0) + (ParseOptionalInteger() ?? 1) : 1;
            return step == 0 ? throw new FormatException("The step of a slice can't be zero.") : new SliceStep(start, end, step);
        }

        var first = start ?? throw Unexpected();
        List<int> indexes = [first];
        while (Current == ',')
        {
            _position++;
            indexes.Add(ParseOptionalInteger() ?? throw Unexpected());
            SkipSpace();
        }

        return new IndexesStep(indexes);
    }

    private List<T> ParseListOf<T>(Func<T> parse)
    {
        List<T> items = [parse()];
        for (SkipSpace(); Current == ','; SkipSpace())
        {
            _position++;
            SkipSpace();
            items.Add(parse());
        }

        return items;
    }

    private string ParseQuoted()
    {
        var quote = Current;
        if (quote is not ('\'' or '"'))
        {
            throw Unexpected();
        }

        var end = text.IndexOf(quote, _position + 1);
        var value = end < 0 ? throw Unexpected() : text[(_position + 1)..end];
        _position = end + 1;
        return value;
    }

    private int? ParseOptionalInteger()
    {
        SkipSpace();
        var start = _position;
        _position += Current == '-' ? 1 : 0;
        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }

        return int.TryParse(text.AsSpan(start, _position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer
            : _position == start ? null : throw Unexpected();
    }

    private T Advanced<T>(T value)
    {
        _position++;
        return value;
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Current))
        {
            _position++;
        }
    }

    private void Take(char expected)
    {
        SkipSpace();
        _position = Current == expected && _position < text.Length ? _position + 1 : throw Unexpected();
    }

    private FormatException Unexpected() => new(_position < text.Length
        ? $"Unexpected '{Current}' at character {_position} of the path {text}."
        : $"The path {text} ends too early.");
}
