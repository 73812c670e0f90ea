using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Recognizers.Retired;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>
/// <c>Microsoft.QnAMakerDialog</c>: answers what the user has just asked. Where several answers fit almost as well it asks which one is meant; where an
/// answer prompts for others, it goes on with these until something else is asked.
/// </summary>
internal sealed class QnaDialog : Dialog
{
    private const string Offered = "offered";

    /// <summary>Surer than this, one answer is enough.</summary>
    private const double Sure = 0.95;

    /// <summary>Answers this much worse than the best may be meant as well.</summary>
    private const double CloseTo = 0.85;

    private readonly IReadOnlyDictionary<string, QnaKnowledge> _knowledge;
    private readonly QnaSettings _settings;
    private readonly IActivityTemplate? _noAnswer;
    private readonly StringExpression? _title;
    private readonly StringExpression? _noMatchText;
    private readonly IActivityTemplate? _noMatchResponse;

    public QnaDialog(DialogDefinition definition)
        : base(definition)
    {
        var name = new RetiredResources(definition, QnaLibrary.Extension, "QnA_").Find("knowledgeBaseId");
        _knowledge = name is null ? new Dictionary<string, QnaKnowledge>() : definition.Loader.Questions.Load(name);
        _settings = QnaSettings.Load(definition);
        _noAnswer = definition.Activity("noAnswer");
        _title = definition.Text("activeLearningCardTitle");
        _noMatchText = definition.Text("cardNoMatchText");
        _noMatchResponse = definition.Activity("cardNoMatchResponse");
    }

    internal override ValueTask<Outcome> BeginAsync(ActionContext context, object? options, CancellationToken cancellationToken)
        => new(IsDisabled(context) ? Outcome.End() : AnswerText(context));

    internal override ValueTask<Outcome> ContinueAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Turn.Activity.Type != ActivityTypes.Message)
        {
            return new(Outcome.Wait);
        }

        var text = TextOf(context);
        var state = context.Top!.EnsureState();
        if (state.GetValueOrDefault(Offered) is OrderedDictionary<string, object?> offered)
        {
            state.Remove(Offered);
            if (MemoryValues.TryGetProperty(offered, text, out var id) && Known(context)?.Find(id as long? ?? 0) is { } chosen)
            {
                return new(Tell(context, [chosen]));
            }

            if (text.Equals(NoMatchText(context), StringComparison.OrdinalIgnoreCase))
            {
                Send(context, _noMatchResponse, "Grazie per l'indicazione.");
                return new(Outcome.End());
            }
        }

        return new(AnswerText(context));
    }

    private static string TextOf(ActionContext context) => context.Turn.Activity.Text?.Trim() ?? "";

    private QnaKnowledge? Known(ActionContext context) => QnaKnowledge.Of(_knowledge, context, context.Turn.Locale);

    private Outcome AnswerText(ActionContext context)
    {
        var text = TextOf(context);
        var answers = text.Length == 0 ? [] : Known(context)?.Ask(_settings.Query(context, text)) ?? [];
        if (answers is [{ Score: < Sure } best, ..] && answers.Where(answer => answer.Score >= best.Score * CloseTo).ToList() is { Count: > 1 } close)
        {
            Offer(context, _title?.Evaluate(context) ?? "Che cosa intende?", close.Select(answer => (answer.Pair.Title, answer.Id)), NoMatchText(context));
            return Outcome.Wait;
        }

        return Tell(context, answers);
    }

    private Outcome Tell(ActionContext context, IReadOnlyList<QnaAnswer> answers)
    {
        if (answers is not [var best, ..])
        {
            Send(context, _noAnswer, "Non ho trovato una risposta.");
        }
        else if (best.Prompts.Count > 0)
        {
            Offer(context, best.Pair.Answer, best.Prompts, null);
            return Outcome.Wait;
        }
        else
        {
            context.Turn.Send(new Activity { Type = ActivityTypes.Message, Text = best.Pair.Answer });
        }

        return Outcome.End(answers.Select(object? (answer) => answer.ToValue()).ToList());
    }

    private string NoMatchText(ActionContext context) => _noMatchText?.Evaluate(context) ?? "Nessuna di queste";

    private static void Offer(ActionContext context, string text, IEnumerable<(string Text, long Id)> choices, string? other)
    {
        var offered = new OrderedDictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, id) in choices)
        {
            offered[words] = id;
        }

        context.Top!.EnsureState()[Offered] = offered;
        var titles = other is null ? offered.Keys : offered.Keys.Append(other);
        context.Turn.Send(new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            SuggestedActions = new SuggestedActions
            {
                Actions = [.. titles.Select(title => new CardAction { Type = "imBack", Title = title, Value = JsonSerializer.SerializeToElement(title, ActivityJson.Default.String) })],
            },
        });
    }

    private static void Send(ActionContext context, IActivityTemplate? template, string otherwise)
        => context.Turn.Send(template?.Bind(context) ?? new Activity { Type = ActivityTypes.Message, Text = otherwise });
}
