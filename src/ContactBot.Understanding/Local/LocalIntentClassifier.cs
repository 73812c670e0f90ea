using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local.Confidence;
using ContactBot.Understanding.Local.Examples;
using ContactBot.Understanding.Local.Features;
using ContactBot.Understanding.Local.Model;
using ContactBot.Understanding.Local.Spelling;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local;

/// <summary>
/// Classifies by the sentences themselves where someone writes one of them, otherwise by a linear model, whose best intent is
/// taken only if it is likely enough.
/// </summary>
internal sealed class LocalIntentClassifier(
    TextNormalizer normalizer,
    SpellingRepair spelling,
    ExampleIndex examples,
    Vectorizer vectorizer,
    LinearModel model,
    ConfidenceModel confidence,
    string[] intents) : IIntentClassifier
{
    private const double ScoreOfExact = 1;
    private const double ScoreOfOneSlip = 0.98;

    private static readonly IntentPrediction Nothing = new(IntentPrediction.None, 1, []);

    private ClassificationBuffers? _spare;

    public required bool RemovesPoliteWords { get; init; }

    public required double LeastScore { get; init; }

    public IntentPrediction Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffers = Interlocked.Exchange(ref _spare, null) ?? new ClassificationBuffers(intents.Length);
        var prediction = Classify(text, buffers);
        Volatile.Write(ref _spare, buffers);
        return prediction;
    }

    private IntentPrediction Classify(string text, ClassificationBuffers buffers)
    {
        ReadOnlySpan<char> asWritten = buffers.TextAsWritten.AsSpan(0, normalizer.Normalize(text, buffers.TextAsWritten));
        ReadOnlySpan<char> whole = buffers.Text.AsSpan(0, spelling.Repair(asWritten, buffers.Text));
        if (whole.IsEmpty || intents.Length == 0)
        {
            return Nothing;
        }

        var core = WithoutPoliteWords(whole, buffers.TextWithoutPoliteWords);
        if (examples.TryFindExact(whole, out var @class) || examples.TryFindExact(core, out @class))
        {
            return Certain(@class, ScoreOfExact);
        }

        var best = Judge(whole, buffers, buffers.Scores);
        if (core.Length < whole.Length)
        {
            var ofCore = Judge(core, buffers, buffers.OtherScores);
            best = ofCore.Confidence > best.Confidence ? ofCore : best;
        }

        // A sentence of words that are all known has no slip in it: "quanto pago" is not a mistyped "quando pago".
        var mayHaveSlip = best.Evidence.KnownWords < 1;
        if (mayHaveSlip && (examples.TryFindWithOneSlip(whole, out @class) || examples.TryFindWithOneSlip(core, out @class)))
        {
            return Certain(@class, ScoreOfOneSlip);
        }

        return ToPrediction(best);
    }

    private ReadOnlySpan<char> WithoutPoliteWords(ReadOnlySpan<char> text, Span<char> destination)
    {
        var length = RemovesPoliteWords ? PoliteWords.RemoveFrom(text, destination) : 0;
        return length == 0 ? text : destination[..length];
    }

    private Judgement Judge(ReadOnlySpan<char> text, ClassificationBuffers buffers, float[] scores)
    {
        vectorizer.Vectorize(text, buffers.Vector, buffers.Vectorizer);
        model.Score(buffers.Vector, scores);
        var (evidence, bestClass) = Evidence.Of(scores, buffers.Vector.KnownWords);
        return new Judgement(bestClass, bestClass < 0 ? 0 : confidence.Of(evidence), evidence, scores);
    }

    private IntentPrediction Certain(int @class, double score) => intents[@class] == IntentPrediction.None
        ? new IntentPrediction(IntentPrediction.None, score, [])
        : new IntentPrediction(intents[@class], score, [new ScoredIntent(intents[@class], score)]);

    private IntentPrediction ToPrediction(Judgement best)
    {
        if (best.Class < 0)
        {
            return Nothing;
        }

        var ranking = IntentRanking.Of(best.Scores, best.Confidence, intents);
        var isNone = intents[best.Class] == IntentPrediction.None;
        return (isNone, best.Confidence < LeastScore) switch
        {
            (true, _) => new IntentPrediction(IntentPrediction.None, best.Confidence, ranking),
            (false, true) => new IntentPrediction(IntentPrediction.None, 1 - best.Confidence, ranking),
            _ => new IntentPrediction(intents[best.Class], best.Confidence, ranking),
        };
    }

    private readonly record struct Judgement(int Class, float Confidence, Evidence Evidence, float[] Scores);
}
