using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>Reads a <c>.qna</c> file, line by line.</summary>
internal sealed partial class QnaParser
{
    private const string Fence = "```";
    private const string SourceSetting = "qna.pair.source";

    private readonly DiagnosticBag _diagnostics;
    private readonly LuSettings _settings = new();
    private readonly LuImports _imports;
    private readonly List<QnaPair> _pairs = [];
    private readonly List<List<string>> _alterations = [];
    private QnaPairBuilder? _pair;
    private List<string>? _answer;
    private SourceLocation _answerLocation;
    private QnaSection _section;
    private string? _id;
    private string? _source;

    private QnaParser(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _imports = new LuImports(diagnostics);
    }

    /// <summary>Reads a whole file; what can't be read is reported and left out. Never throws.</summary>
    public static QnaDocument Parse(string text, string file, DiagnosticBag diagnostics)
    {
        var parser = new QnaParser(diagnostics);
        foreach (var line in LuLine.Of(text, file))
        {
            parser.Read(line);
        }

        return parser.Build();
    }

    private void Read(LuLine line)
    {
        if (_answer is not null)
        {
            ReadAnswer(line);
            return;
        }

        var text = line.Text;
        switch (text)
        {
            case "":
                break;
            case ['>', ..]:
                ReadComment(line);
                break;
            case ['#', ..]:
                OpenPair(line);
                break;
            case ['$', ..]:
                OpenAlterations(line);
                break;
            case ['`', '`', '`', ..]:
                OpenAnswer(line);
                break;
            case ['*', '*', ..] when SectionTitle().Match(text) is { Success: true } title:
                _section = title.Groups["title"].ValueSpan.StartsWith("F", StringComparison.OrdinalIgnoreCase) ? QnaSection.Filters : QnaSection.Prompts;
                break;
            case ['<', ..] when IdMark().Match(text) is { Success: true } mark:
                _id = mark.Groups["id"].Value;
                break;
            case ['[', ..] when _imports.TryRead(text, into: null, line.Location):
                break;
            case ['-' or '*' or '+', ..]:
                ReadItem(line);
                break;
            default:
                Refuse(line, "this line is neither a question (# ?), another way to ask it (-), an answer (```), an import nor a comment (>)");
                break;
        }
    }

    private void ReadComment(LuLine line)
    {
        _settings.Read(line, _diagnostics);
        if (line.Text.Contains($"@{SourceSetting}", StringComparison.OrdinalIgnoreCase))
        {
            _source = _settings[SourceSetting];
        }
    }

    private void OpenPair(LuLine line)
    {
        ClosePair();
        var text = line.Text.TrimStart('#').TrimStart();
        if (!text.StartsWith('?'))
        {
            Refuse(line, "a question begins with \"# ?\"; intents belong to a .lu file");
            return;
        }

        _pair = new QnaPairBuilder(line.Location) { Id = _id, Source = _source };
        _pair.AddQuestion(text[1..].Trim(), line.Location, _diagnostics);
        (_id, _source, _section) = (null, null, QnaSection.Questions);
    }

    private void OpenAlterations(LuLine line)
    {
        ClosePair();
        var match = Alteration().Match(line.Text);
        if (match.Success)
        {
            _alterations.Add([match.Groups["word"].Value.Trim()]);
            _section = QnaSection.Alterations;
        }
        else
        {
            Refuse(line, "words that mean the same are written as \"$word : qna-alterations=\" with a list below");
        }
    }

    private void OpenAnswer(LuLine line)
    {
        if (_pair is null)
        {
            Refuse(line, "this answer has no question; write \"# ? How do I …\" above it");
        }

        _answerLocation = line.Location;
        var rest = line.Text[Fence.Length..];
        var close = rest.IndexOf(Fence, StringComparison.Ordinal);
        _answer = [];
        if (close >= 0)
        {
            _answer.Add(rest[..close]);
            CloseAnswer();
        }
    }

    private void ReadAnswer(LuLine line)
    {
        if (line.Text.StartsWith(Fence, StringComparison.Ordinal))
        {
            CloseAnswer();
            return;
        }

        _answer!.Add(line.Raw);
    }

    private void CloseAnswer()
    {
        _pair?.Answer(_answer!, _answerLocation, _diagnostics);
        (_answer, _section) = (null, _section == QnaSection.Broken ? _section : QnaSection.None);
    }

    private void ReadItem(LuLine line)
    {
        switch (_section)
        {
            case QnaSection.Questions when !_imports.TryRead(line.Item, into: null, line.Location):
                _pair!.AddQuestion(line.Item, line.Location, _diagnostics);
                break;
            case QnaSection.Filters when _pair is not null:
                _pair.AddFilter(line, _diagnostics);
                break;
            case QnaSection.Prompts when _pair is not null:
                _pair.AddPrompt(line, _diagnostics);
                break;
            case QnaSection.Alterations when line.Item.Length > 0:
                _alterations[^1].Add(line.Item);
                break;
            case QnaSection.None or QnaSection.Filters or QnaSection.Prompts:
                Refuse(line, "nothing tells what this line is; questions go above the answer, filters below **Filters:**, prompts below **Prompts:**");
                break;
        }
    }

    private void ClosePair()
    {
        if (_pair?.Build(_diagnostics) is { } pair)
        {
            _pairs.Add(pair);
        }

        (_pair, _section) = (null, QnaSection.None);
    }

    private QnaDocument Build()
    {
        if (_answer is not null)
        {
            _diagnostics.Report(DialogError.Questions, _answerLocation, "this answer is not closed; end it with a line of ```");
            CloseAnswer();
        }

        ClosePair();
        return new QnaDocument(_pairs, _alterations, _imports.Build(), _settings);
    }

    private void Refuse(LuLine line, string message)
    {
        if (_section != QnaSection.Broken)
        {
            _diagnostics.Report(DialogError.Questions, line.Location, message);
        }

        _section = QnaSection.Broken;
    }

    [GeneratedRegex(@"^\*+\s*(?<title>filters|prompts)\s*:?\s*\*+\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex SectionTitle();

    [GeneratedRegex("^<a\\s+id\\s*=\\s*[\"'](?<id>[^\"']+)[\"']\\s*>\\s*</a>$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex IdMark();

    [GeneratedRegex(@"^\$(?<word>[^:]+):\s*qna-alterations?\s*=?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Alteration();
}
