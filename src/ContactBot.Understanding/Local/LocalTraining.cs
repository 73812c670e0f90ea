using ContactBot.Understanding.Intents;
using ContactBot.Understanding.Local.Confidence;
using ContactBot.Understanding.Local.Examples;
using ContactBot.Understanding.Local.Features;
using ContactBot.Understanding.Local.Model;
using ContactBot.Understanding.Local.Spelling;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local;

/// <summary>The steps from labelled sentences to a classifier.</summary>
internal static class LocalTraining
{
    /// <summary>How much the sentences outside any domain count together, relative to all training sentences, and at the least.</summary>
    private const float WeightOfEverydayTalk = 0.25f;
    private const float LeastWeightOfEverydayTalk = 60;

    /// <summary>How much a sentence counts in the role of one whose own intent doesn't exist.</summary>
    private const float WeightWithoutOwnIntent = 0.1f;

    public static LocalIntentClassifier Train(bool isItalian, IReadOnlyList<LabelledUtterance> utterances, double leastScore)
    {
        var normalizer = new TextNormalizer(isItalian);
        var examples = utterances
            .Select(utterance => (utterance.Intent, Text: normalizer.Normalize(utterance.Text)))
            .Where(example => example.Text.Length > 0)
            .Distinct()
            .OrderBy(example => example.Intent, StringComparer.Ordinal)
            .ThenBy(example => example.Text, StringComparer.Ordinal)
            .ToList();
        string[] intents = [.. examples.Select(example => example.Intent).Distinct()];
        string[] texts = [.. examples.Select(example => example.Text)];
        int[] classes = [.. examples.Select(example => Array.IndexOf(intents, example.Intent))];

        var vectorizer = Vectorizer.Learn(texts, new FeatureReader(isItalian));
        var vectors = texts.Select(text => ToVector(text, vectorizer)).ToList();
        var fit = RidgeRegression.Fit(vectors, classes, vectorizer.FeatureCount, intents.Length);
        var confidence = ConfidenceTrainer.Fit(
        [
            .. OfSentencesLeftOut(fit, new KnownWords(vectorizer, vectors, classes), classes),
            .. isItalian ? OfEverydayTalk(fit.Model, vectorizer, normalizer, texts.Length) : [],
        ]);

        return new LocalIntentClassifier(normalizer, SpellingOf(isItalian, texts, normalizer), new ExampleIndex(texts, classes), vectorizer, fit.Model, confidence, intents)
        {
            RemovesPoliteWords = isItalian,
            LeastScore = leastScore,
        };
    }

    /// <remarks>Words of everyday talk are known, so that they aren't mistaken for slips of the domain's.</remarks>
    private static SpellingRepair SpellingOf(bool isItalian, IReadOnlyList<string> texts, TextNormalizer normalizer) => new(texts, isItalian
        ? [.. Concepts.Words, .. FunctionWords.All, .. EverydayItalian.Sentences.SelectMany(sentence => normalizer.Normalize(sentence).Split(' '))]
        : []);

    private static SparseVector ToVector(string text, Vectorizer vectorizer)
    {
        var vector = new SparseVector();
        vectorizer.Vectorize(text, vector, new VectorizerBuffers());
        return vector;
    }

    private static IEnumerable<ConfidenceExample> OfSentencesLeftOut(RidgeFit fit, KnownWords knownWords, int[] classes)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            var (evidence, bestClass) = Evidence.Of(fit.LeftOutScores[i], knownWords.WithoutText(i));
            yield return new ConfidenceExample(evidence, bestClass == classes[i], Weight: 1);

            var (withoutOwn, _) = Evidence.Of(fit.LeftOutScores[i], knownWords.WithoutClassOf(i), ignored: classes[i]);
            yield return new ConfidenceExample(withoutOwn, IsRight: false, WeightWithoutOwnIntent);
        }
    }

    private static IEnumerable<ConfidenceExample> OfEverydayTalk(LinearModel model, Vectorizer vectorizer, TextNormalizer normalizer, int textCount)
    {
        var weight = (LeastWeightOfEverydayTalk + (WeightOfEverydayTalk * textCount)) / EverydayItalian.Sentences.Count;
        var scores = new float[model.ClassCount];
        foreach (var sentence in EverydayItalian.Sentences)
        {
            var vector = ToVector(normalizer.Normalize(sentence), vectorizer);
            model.Score(vector, scores);
            yield return new ConfidenceExample(Evidence.Of(scores, vector.KnownWords).Evidence, IsRight: false, weight);
        }
    }
}
