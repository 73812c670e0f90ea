using ContactBot.Understanding.Local.Features;
using ContactBot.Understanding.Local.Model;

namespace ContactBot.Understanding.Tests.Local.Model;

public sealed class RidgeRegressionTests
{
    private static readonly string[] Texts =
        ["rinnovo carta", "carta identita", "nuova carta", "pagare tari", "quando scade la tari", "rata della tari", "carta della tari"];

    private static readonly int[] Classes = [0, 0, 0, 1, 1, 1, 1];

    private readonly Vectorizer _vectorizer = Vectorizer.Learn(Texts, new FeatureReader(italian: true));

    [Fact]
    public void Left_out_scores_are_those_of_a_model_that_never_saw_the_example()
    {
        const int LeftOut = 6;
        var vectors = Texts.Select(ToVector).ToList();
        var all = RidgeRegression.Fit(vectors, Classes, _vectorizer.FeatureCount, classCount: 2);

        // An empty vector says nothing, yet leaves the sizes of the classes, and so the penalties, as they are.
        var vectorsWithout = vectors.ToList();
        vectorsWithout[LeftOut] = new SparseVector();
        var without = RidgeRegression.Fit(vectorsWithout, Classes, _vectorizer.FeatureCount, classCount: 2);
        var scores = new float[2];
        without.Model.Score(vectors[LeftOut], scores);

        Assert.Equal(scores[0], all.LeftOutScores[LeftOut][0], 1e-4);
        Assert.Equal(scores[1], all.LeftOutScores[LeftOut][1], 1e-4);
    }

    private SparseVector ToVector(string text)
    {
        var vector = new SparseVector();
        _vectorizer.Vectorize(text, vector, new VectorizerBuffers());
        return vector;
    }
}
