using System.Numerics.Tensors;
using ContactBot.Understanding.Local.Features;

namespace ContactBot.Understanding.Local.Model;

/// <summary>One weight for each feature and class. A text that has nothing of a class scores near 0, a typical one near 1.</summary>
/// <remarks>Weights of one feature lie together, so that a feature adds to all classes in a few vector instructions.</remarks>
internal sealed class LinearModel(int featureCount, int classCount)
{
    private readonly float[] _weights = new float[featureCount * classCount];

    public int ClassCount => classCount;

    public Span<float> WeightsOf(int feature) => _weights.AsSpan(feature * classCount, classCount);

    public void Score(SparseVector vector, Span<float> scores)
    {
        scores.Clear();
        for (var i = 0; i < vector.Count; i++)
        {
            TensorPrimitives.MultiplyAdd(WeightsOf(vector.Indices[i]), vector.Values[i], scores, scores);
        }
    }
}
