using System.Text;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Takes the labels out of an example: <c>mi chiamo {@nome=Mario}</c>, <c>{nome:ruolo=Mario}</c>, and of a pattern <c>[io] mi chiamo {nome}</c>.</summary>
internal sealed class LuUtteranceReader
{
    private const int MaximumDepth = 16;
    private const string Escapable = "{}[]()|\\/^@#-+*>=:,?!$\"'`";
    private const string PatternOperators = "[]()|";

    private readonly string _item;
    private readonly StringBuilder _text;
    private readonly List<LuLabel> _labels = [];
    private readonly List<int> _operators = [];
    private int _position;
    private (string Message, int Offset)? _mistake;

    private LuUtteranceReader(string item) => (_item, _text) = (item, new StringBuilder(item.Length));

    /// <summary>The example; null where its braces or brackets make no sense, which is reported.</summary>
    public static LuUtterance? Read(LuLine line, DiagnosticBag diagnostics)
    {
        var reader = new LuUtteranceReader(line.Item);
        var utterance = reader.Read(line);
        if (reader._mistake is { } mistake)
        {
            diagnostics.Report(DialogError.Understanding, line.AtItem(mistake.Offset), mistake.Message);
            return null;
        }

        return utterance;
    }

    private LuUtterance Read(LuLine line)
    {
        var isDeclaredPattern = _item.StartsWith('^');
        _position = isDeclaredPattern ? 1 : 0;
        ReadText(depth: 0);
        var text = _text.ToString();
        var isPattern = isDeclaredPattern || _labels.Exists(label => label.Length == 0) || LuBrackets.AreUsed(text, _operators);
        if (isPattern && LuBrackets.FindMistake(text, _operators) is { } offset)
        {
            _mistake ??= ("the brackets of this pattern don't match: close each, or write \\[ and \\( where they are only text", Math.Min(offset, _item.Length));
        }

        return new LuUtterance(text, _labels, isPattern, _operators, line.Location);
    }

    // Labels may stand in one another, as the parts of an address do.
    private void ReadText(int depth)
    {
        while (_position < _item.Length && _mistake is null)
        {
            var character = _item[_position++];
            switch (character)
            {
                case '\\' when _position < _item.Length && Escapable.Contains(_item[_position], StringComparison.Ordinal):
                    _text.Append(_item[_position++]);
                    break;
                case '{':
                    ReadLabel(depth);
                    break;
                case '}' when depth > 0:
                    return;
                default:
                    if (PatternOperators.Contains(character, StringComparison.Ordinal))
                    {
                        _operators.Add(_text.Length);
                    }

                    _text.Append(character);
                    break;
            }
        }

        if (depth > 0)
        {
            _mistake ??= ("a brace of this example is not closed", _item.Length);
        }
    }

    private void ReadLabel(int depth)
    {
        var open = _position - 1;
        var end = _item.AsSpan(_position).IndexOfAny("={}");
        if (end < 0 || _item[_position + end] == '{')
        {
            _mistake = ("a brace of this example is not closed", open);
            return;
        }

        var (entity, role) = NameOf(_item.AsSpan(_position, end));
        var isPlaceholder = _item[_position + end] == '}';
        _position += end + 1;
        if (entity.Length == 0 || role is "")
        {
            _mistake = ("this label needs the name of an entity, such as {@city=Roma}", open);
        }
        else if (depth >= MaximumDepth)
        {
            _mistake = ($"labels may stand in one another {MaximumDepth} deep, not more", open);
        }
        else if (isPlaceholder)
        {
            _labels.Add(new LuLabel(entity, role, _text.Length, 0, depth));
        }
        else
        {
            ReadLabelText(depth, entity, role, open);
        }
    }

    private void ReadLabelText(int depth, string entity, string? role, int open)
    {
        var index = _labels.Count;
        var start = _text.Length;
        _labels.Add(new LuLabel(entity, role, start, 0, depth));
        while (_position < _item.Length && char.IsWhiteSpace(_item[_position]))
        {
            _position++;
        }

        ReadText(depth + 1);
        var length = _text.Length - start;
        while (length > 0 && char.IsWhiteSpace(_text[start + length - 1]))
        {
            length--;
        }

        if (length == 0 && _labels.Count == index + 1)
        {
            _mistake ??= ($"the label \"{entity}\" marks no text; write {{@{entity}}} for a pattern", open);
        }

        _labels[index] = _labels[index] with { Length = length };
    }

    private static (string Entity, string? Role) NameOf(ReadOnlySpan<char> label)
    {
        var name = label.Trim().TrimStart('@').Trim();
        var colon = name.IndexOf(':');
        return colon < 0 ? (name.ToString(), null) : (name[..colon].Trim().ToString(), name[(colon + 1)..].Trim().ToString());
    }
}
