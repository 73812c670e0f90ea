using System.Text.Json;

namespace ContactBot.Dialogs.Loading;

/// <summary>Reads the JSON of editors: a byte order mark, comments and trailing commas are welcome.</summary>
internal ref struct SourceReader
{
    private const int MaximumDepth = 512;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly ReadOnlySpan<byte> _text;
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line;
    private int _lineStart;

    private SourceReader(ReadOnlySpan<byte> text, string file, DiagnosticBag diagnostics)
    {
        _text = text;
        _file = file;
        _diagnostics = diagnostics;
        _line = 1;
        _reader = new Utf8JsonReader(text, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = MaximumDepth,
        });
    }

    /// <summary>The whole file; null when it is not JSON, which is reported.</summary>
    public static SourceNode? Read(ReadOnlySpan<byte> text, string file, DiagnosticBag diagnostics)
    {
        if (text.StartsWith(ByteOrderMark))
        {
            text = text[ByteOrderMark.Length..];
        }

        var reader = new SourceReader(text, file, diagnostics);
        try
        {
            return reader.ReadWhole();
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0) + 1;
            var column = (int)(exception.BytePositionInLine ?? 0) + 1;
            diagnostics.Report(DialogError.Syntax, new SourceLocation(file, line, column), Explain(exception));
            return null;
        }
    }

    private SourceNode? ReadWhole()
    {
        if (!_reader.Read())
        {
            return null;
        }

        var node = ReadValue();
        _reader.Read();
        return node;
    }

    private SourceNode ReadValue()
    {
        var location = Locate();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(location),
            JsonTokenType.StartArray => ReadList(location),
            JsonTokenType.String => new SourceNode(location, _reader.GetString(), SourceKind.Text),
            JsonTokenType.Number => new SourceNode(location, _reader.TryGetInt64(out var integer) ? (object)integer : _reader.GetDouble(), SourceKind.Number),
            JsonTokenType.True => new SourceNode(location, true, SourceKind.Boolean),
            JsonTokenType.False => new SourceNode(location, false, SourceKind.Boolean),
            _ => new SourceNode(location, null, SourceKind.Null),
        };
    }

    private SourceNode ReadObject(SourceLocation location)
    {
        var properties = new OrderedDictionary<string, SourceNode>(StringComparer.OrdinalIgnoreCase);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var nameLocation = Locate();
            var name = _reader.GetString()!;
            _reader.Read();
            var value = ReadValue();
            if (!properties.TryAdd(name, value))
            {
                _diagnostics.Report(DialogError.Duplicate, nameLocation, $"the property \"{name}\" is written twice in this object; keep one");
            }
        }

        return new SourceNode(location, properties);
    }

    private SourceNode ReadList(SourceLocation location)
    {
        var items = new List<SourceNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return new SourceNode(location, items);
    }

    // Tokens come in the order of the file, so each byte is looked at once for its line break.
    private SourceLocation Locate()
    {
        var offset = (int)_reader.TokenStartIndex;
        for (; _counted < offset; _counted++)
        {
            if (_text[_counted] == (byte)'\n')
            {
                _line++;
                _lineStart = _counted + 1;
            }
        }

        var column = 1;
        foreach (var unit in _text[_lineStart..offset])
        {
            column += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return new SourceLocation(_file, _line, column);
    }

    private static string Explain(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "this is not valid JSON: " + (end > 0 ? message[..end] : message).TrimEnd('.');
    }
}
