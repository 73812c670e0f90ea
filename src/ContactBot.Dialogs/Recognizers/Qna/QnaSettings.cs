using System.Globalization;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>How a dialog wants answers to be looked for, as far as it says.</summary>
internal sealed class QnaSettings
{
    private const string PromptedId = "turn.qnaIdFromPrompt";
    private const string PromptedContext = "dialog.qnaContext";

    private readonly NumberExpression? _threshold;
    private readonly NumberExpression? _top;
    private readonly ValueExpression? _filters;
    private readonly StringExpression? _join;
    private readonly NumberExpression _id;
    private readonly ValueExpression _context;

    private QnaSettings(DialogLoader loader, DialogDefinition? definition)
    {
        _threshold = definition?.Number("threshold");
        _top = definition?.Number("top");
        _filters = definition?.Value("metadata") ?? definition?.Value("strictFilters");
        _join = definition?.Text("strictFiltersJoinOperator");
        _id = definition?.Number("qnaId") ?? new NumberExpression(Formula(loader, PromptedId));
        _context = definition?.Source["context"] is { } context ? loader.Expressions.Formula(context) : Formula(loader, PromptedContext);
    }

    public static QnaSettings Load(DialogDefinition definition) => new(definition.Loader, definition);

    /// <summary>What holds where a dialog says nothing.</summary>
    public static QnaSettings Usual(DialogLoader loader) => new(loader, null);

    public QnaQuery Query(ActionContext context, string text)
    {
        var query = new QnaQuery(text)
        {
            Filters = ReadFilters(_filters?.TryEvaluate(context).Value),
            IsAnyFilterEnough = _join is not null && "OR".Equals(_join.Evaluate(context), StringComparison.OrdinalIgnoreCase),
        };
        return query with { Threshold = _threshold?.Evaluate(context) ?? query.Threshold, Top = _top?.EvaluateInteger(context) ?? query.Top };
    }

    /// <summary>The pair that the text asks for by a prompt of the last answer; null where it asks for none.</summary>
    public long? PromptedPair(ActionContext context, string text)
    {
        if (_id.EvaluateInteger(context) is { } id and > 0)
        {
            return id;
        }

        foreach (var prompt in MemoryValues.ToList(_context.TryEvaluate(context).Value) ?? [])
        {
            MemoryValues.TryGetProperty(prompt, "displayText", out var display);
            MemoryValues.TryGetProperty(prompt, "qnaId", out var pair);
            if (display is string words && words.Equals(text, StringComparison.OrdinalIgnoreCase) && pair is IConvertible number)
            {
                return number.ToInt64(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static ValueExpression Formula(DialogLoader loader, string expression) => loader.Expressions.Formula(new SourceNode(default, expression, SourceKind.Text));

    private static List<KeyValuePair<string, string>> ReadFilters(object? value)
    {
        var filters = new List<KeyValuePair<string, string>>();
        foreach (var item in MemoryValues.ToList(value) ?? [])
        {
            MemoryValues.TryGetProperty(item, "name", out var name);
            MemoryValues.TryGetProperty(item, "value", out var text);
            if (name is string key)
            {
                filters.Add(KeyValuePair.Create(key, Convert.ToString(text, CultureInfo.InvariantCulture) ?? ""));
            }
        }

        return filters;
    }
}
