using System.Collections.Frozen;
using System.Text;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Dialogs.Runtime;
using ContactBot.Understanding.Similarity;

namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>The question and answer pairs of one language. Immutable and thread safe.</summary>
internal sealed class QnaKnowledge
{
    private readonly IReadOnlyList<QnaAnswer> _questions;
    private readonly FrozenDictionary<long, QnaAnswer> _byId;
    private readonly SentenceIndex _index;
    private readonly PhraseIndex<string> _alterations;

    private QnaKnowledge(string language, IReadOnlyList<QnaAnswer> answers, IReadOnlyList<IReadOnlyList<string>> alterations)
    {
        _byId = answers.DistinctBy(answer => answer.Id).ToFrozenDictionary(answer => answer.Id);
        _alterations = new PhraseIndex<string>(alterations.SelectMany(words => words.Select(word => (word, words[0]))));
        var questions = answers.SelectMany(answer => answer.Pair.Questions, (answer, question) => (answer, question.Text)).ToList();
        _questions = [.. questions.Select(question => question.answer)];
        _index = SentenceIndex.Learn(language, [.. questions.Select(question => Alter(question.Text))]);
    }

    public static QnaKnowledge Learn(string language, IReadOnlyList<QnaPair> pairs, IReadOnlyList<IReadOnlyList<string>> alterations, DiagnosticBag diagnostics)
    {
        CheckQuestions(pairs, diagnostics);
        return new QnaKnowledge(language, QnaNumbers.Assign(pairs, diagnostics), alterations);
    }

    /// <summary>What is known in a language or the nearest there is; null where nothing is.</summary>
    public static QnaKnowledge? Of(IReadOnlyDictionary<string, QnaKnowledge> languages, ActionContext context, string locale)
    {
        foreach (var language in context.Turn.Engine.Options.Languages.For(locale))
        {
            if (languages.TryGetValue(language, out var knowledge))
            {
                return knowledge;
            }
        }

        // A bot of one language answers everybody in it.
        return languages.Count == 1 ? languages.Values.First() : null;
    }

    /// <summary>The pair of a number, as if it had been asked for.</summary>
    public QnaAnswer? Find(long id) => _byId.TryGetValue(id, out var answer) ? answer with { Score = 1 } : null;

    /// <summary>The pairs whose questions are most like a text, the best first.</summary>
    public IReadOnlyList<QnaAnswer> Ask(QnaQuery query) =>
    [
        .. _index.Find(Alter(query.Text))
            .TakeWhile(match => match.Similarity >= query.Threshold)
            .Select(match => _questions[match.Sentence] with { Score = Math.Round(match.Similarity, 4) })
            .Where(answer => !answer.IsContextOnly && Passes(answer, query))
            .DistinctBy(answer => answer.Id)
            .Take(query.Top),
    ];

    private static bool Passes(QnaAnswer answer, QnaQuery query)
    {
        bool Has(KeyValuePair<string, string> filter) => answer.Pair.Filters.Any(own =>
            own.Key.Equals(filter.Key, StringComparison.OrdinalIgnoreCase) && own.Value.Equals(filter.Value, StringComparison.OrdinalIgnoreCase));
        return query.Filters.Count == 0 || (query.IsAnyFilterEnough ? query.Filters.Any(Has) : query.Filters.All(Has));
    }

    // The same question may have several answers, which filters tell apart.
    private static void CheckQuestions(IReadOnlyList<QnaPair> pairs, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, LuName>(StringComparer.Ordinal);
        foreach (var pair in pairs.Where(pair => pair.Filters.Count == 0))
        {
            foreach (var question in pair.Questions)
            {
                if (!seen.TryAdd(LuText.Normalize(question.Text), question) && seen[LuText.Normalize(question.Text)] is var first)
                {
                    diagnostics.Warn(DialogError.Questions, question.Location, $"this question is asked twice; the answer is that of {first.Location}");
                }
            }
        }
    }

    private string Alter(string text)
    {
        var altered = new StringBuilder();
        var at = 0;
        foreach (var match in _alterations.Find(text))
        {
            altered.Append(text.AsSpan(at, match.Start - at)).Append(match.Values[0]);
            at = match.End;
        }

        return altered.Append(text.AsSpan(at)).ToString();
    }
}
