using System.Numerics;
using ContactBot.Understanding.Local.Model;

namespace ContactBot.Understanding.Local.Confidence;

/// <summary>
/// Fits a <see cref="ConfidenceModel"/>, held near <see cref="ConfidenceModel.Usual"/>. Each step divides the gradient by an upper bound of
/// the curvature, so that none can overshoot, wherever it starts.
/// </summary>
internal static class ConfidenceTrainer
{
    /// <summary>The usual model counts as much as about this many examples.</summary>
    private const float Prior = 2;

    private const int Steps = 200;
    private const int Dimensions = 4;

    public static ConfidenceModel Fit(IReadOnlyList<ConfidenceExample> examples)
    {
        Vector4[] inputs = [.. examples.Select(example => ConfidenceModel.Inputs(example.Evidence))];
        var inverse = InverseOfBound(examples, inputs);
        var model = ConfidenceModel.Usual;
        for (var step = 0; step < Steps; step++)
        {
            model = new ConfidenceModel(model.Weights - Vector4.Transform(Gradient(model, examples, inputs), inverse));
        }

        return model;
    }

    private static Vector4 Gradient(ConfidenceModel model, IReadOnlyList<ConfidenceExample> examples, Vector4[] inputs)
    {
        var gradient = Prior * (model.Weights - ConfidenceModel.Usual.Weights);
        for (var i = 0; i < inputs.Length; i++)
        {
            gradient += examples[i].Weight * (model.Of(inputs[i]) - (examples[i].IsRight ? 1 : 0)) * inputs[i];
        }

        return gradient;
    }

    /// <remarks>The curvature of the logistic function is nowhere more than a quarter.</remarks>
    private static Matrix4x4 InverseOfBound(IReadOnlyList<ConfidenceExample> examples, Vector4[] inputs)
    {
        var bound = new float[Dimensions][];
        for (var row = 0; row < Dimensions; row++)
        {
            bound[row] = new float[row + 1];
            bound[row][row] = Prior;
            for (var i = 0; i < inputs.Length; i++)
            {
                for (var column = 0; column <= row; column++)
                {
                    bound[row][column] += examples[i].Weight / 4 * inputs[i][row] * inputs[i][column];
                }
            }
        }

        InPlaceCholesky.Factorize(bound);
        InPlaceCholesky.Invert(bound);
        var inverse = new Matrix4x4();
        foreach (var row in bound)
        {
            for (var i = 0; i < row.Length; i++)
            {
                for (var j = 0; j < row.Length; j++)
                {
                    inverse[i, j] += row[i] * row[j];
                }
            }
        }

        return inverse;
    }
}
