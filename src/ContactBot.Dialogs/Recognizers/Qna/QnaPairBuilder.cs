using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>Collects the lines of one pair.</summary>
internal sealed class QnaPairBuilder(SourceLocation location)
{
    private readonly List<LuName> _questions = [];
    private readonly List<KeyValuePair<string, string>> _filters = [];
    private readonly List<QnaPrompt> _prompts = [];
    private string? _answer;

    public string? Id { get; init; }

    public string? Source { get; init; }

    public void AddQuestion(string text, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (text.Length == 0)
        {
            diagnostics.Report(DialogError.Questions, at, "the question is empty; write it as \"# ? How do I …\"");
        }
        else
        {
            _questions.Add(new LuName(text, at));
        }
    }

    public void AddFilter(LuLine line, DiagnosticBag diagnostics)
    {
        var equals = line.Item.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == line.Item.Length - 1)
        {
            diagnostics.Report(DialogError.Questions, line.Location, "a filter is written as \"- name = value\"");
        }
        else
        {
            _filters.Add(KeyValuePair.Create(line.Item[..equals].Trim(), line.Item[(equals + 1)..].Trim()));
        }
    }

    public void AddPrompt(LuLine line, DiagnosticBag diagnostics)
    {
        if (QnaPromptReader.Read(line) is { } prompt)
        {
            _prompts.Add(prompt);
        }
        else
        {
            diagnostics.Report(DialogError.Questions, line.Location, "a prompt is written as \"- [words](#2)\" with the id of a pair, or \"- [words](#?the-question)\"");
        }
    }

    public void Answer(IReadOnlyList<string> lines, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (_answer is not null)
        {
            diagnostics.Report(DialogError.Duplicate, at, "this question has two answers; keep one");
        }

        _answer = string.Join('\n', WithoutIndentation(lines)).Trim();
    }

    /// <summary>The pair; null where it lacks an answer, which is reported.</summary>
    public QnaPair? Build(DiagnosticBag diagnostics)
    {
        if (_answer is null)
        {
            diagnostics.Report(DialogError.Questions, location, "this question has no answer; write it below, between two lines of ```");
            return null;
        }

        if (_answer.Length == 0)
        {
            diagnostics.Warn(DialogError.Questions, location, "the answer of this question is empty");
        }

        var pair = new QnaPair(_questions, _answer, location) { Id = Id, Filters = _filters, Prompts = _prompts };
        return Source is null ? pair : pair with { Source = Source };
    }

    private static IEnumerable<string> WithoutIndentation(IReadOnlyList<string> lines)
    {
        var written = lines.Where(line => line.Trim().Length > 0).ToList();
        var indentation = written.Count == 0 ? 0 : written.Min(line => line.Length - line.TrimStart().Length);
        return lines.Select(line => line.Length >= indentation ? line[indentation..].TrimEnd() : "");
    }
}
