namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>Parses the body of one template.</summary>
internal sealed class BodyParser
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<object> _items = [];
    private int _at;
    private SyntaxProblem? _problem;

    private BodyParser(string text, int start, int end) => (_text, _at, _end) = (text, start, end);

    /// <summary>Parses the text between two offsets; null when it holds nothing but comments, or has a problem.</summary>
    public static BodySyntax? Parse(string text, int start, int end, out SyntaxProblem? problem)
    {
        var parser = new BodyParser(text, start, end);
        var body = parser.ParseBody();
        problem = parser._problem;
        return problem is null ? body : null;
    }

    private BodySyntax? ParseBody()
    {
        SkipInsignificant();
        if (_at == _end)
        {
            return null;
        }

        var offset = _at;
        if (_text[_at] == '[')
        {
            var structure = StructureParser.Parse(_text, ref _at, _end);
            SkipInsignificant();
            if (_at < _end)
            {
                _problem = new SyntaxProblem(_at, $"mismatched input '{_text[_at]}' expecting <EOF>");
            }

            return structure;
        }

        ReadItems();
        return _items[0] is RuleSyntax first ? BuildRules(first, offset) : new VariationsSyntax(offset, TakeLines(0, out _));
    }

    private void ReadItems()
    {
        var unexpectedFrom = -1;
        for (; _at < _end; SkipInsignificant())
        {
            if (_text[_at] == '-')
            {
                unexpectedFrom = -1;
                _at++;
                ReadLine(_at - 1);
            }
            else
            {
                // A run of stray characters, over however many lines, is one mistake.
                if (unexpectedFrom < 0)
                {
                    unexpectedFrom = _at;
                    _items.Add(new VariationSyntax(_at, [], IsText: false));
                }

                _at++;
            }
        }
    }

    private void ReadLine(int offset)
    {
        _at = Blank.Skip(_text, _at, _end);
        List<TextPart> parts = [];
        if (TextScanner.IsFence(_text, _at, _end))
        {
            _at = TextScanner.ScanBlock(_text, _at + TextScanner.Fence.Length, _end, parts);
            var isClosed = _at < _end;
            _items.Add(new VariationSyntax(offset, parts, IsClosed: isClosed));
            if (isClosed)
            {
                EndBlock();
            }
        }
        else if (Keywords.Match(_text, _at, _end, out var keyword) is var length and > 0)
        {
            var keywordText = _text.Substring(_at, length);
            _at = TextScanner.ScanLine(_text, Blank.Skip(_text, _at + length, _end), _end, parts);
            _items.Add(new RuleSyntax(offset, keyword, keywordText, parts, null));
        }
        else
        {
            _at = TextScanner.ScanLine(_text, _at, _end, parts);
            _items.Add(new VariationSyntax(offset, parts));
        }
    }

    private void EndBlock()
    {
        _at = Blank.Skip(_text, _at + TextScanner.Fence.Length, _end);
        if (Blank.LineEnd(_text, _at, _end) > _at)
        {
            _problem ??= new SyntaxProblem(_at, $"extraneous input '{_text[_at]}' expecting a new line after '```'");
            _at = Blank.LineEnd(_text, _at, _end);
        }
    }

    private BodySyntax BuildRules(RuleSyntax first, int offset)
    {
        List<RuleSyntax> rules = [];
        for (var index = 0; index < _items.Count;)
        {
            var rule = (RuleSyntax)_items[index];
            if (rule.IsCondition != first.IsCondition)
            {
                Unexpected(rule);
            }

            var lines = TakeLines(index + 1, out var next, insideRule: true);
            rules.Add(lines.Count == 0 ? rule : rule with { Body = new VariationsSyntax(lines[0].Offset, lines) });
            index = next;
        }

        return first.IsCondition ? new ConditionSyntax(offset, rules) : new SwitchSyntax(offset, rules);
    }

    private List<VariationSyntax> TakeLines(int start, out int next, bool insideRule = false)
    {
        List<VariationSyntax> lines = [];
        for (next = start; next < _items.Count; next++)
        {
            if (_items[next] is VariationSyntax line)
            {
                lines.Add(line);
            }
            else if (insideRule)
            {
                break;
            }
            else
            {
                Unexpected((RuleSyntax)_items[next]);
            }
        }

        return lines;
    }

    private void Unexpected(RuleSyntax rule)
        => _problem ??= new SyntaxProblem(rule.Offset, $"mismatched input '{rule.KeywordText}' expecting text");

    private void SkipInsignificant()
    {
        while (_at < _end && (Blank.Is(_text[_at]) || _text[_at] is '\r' or '\n' or '>'))
        {
            _at = _text[_at] == '>' ? Blank.LineEnd(_text, _at, _end) : _at + 1;
        }
    }
}
