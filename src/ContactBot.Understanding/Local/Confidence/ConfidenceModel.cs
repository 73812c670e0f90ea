using System.Numerics;

namespace ContactBot.Understanding.Local.Confidence;

/// <summary>How likely the best class is the right one: a logistic function of the evidence's <see cref="Inputs"/>.</summary>
internal sealed record ConfidenceModel(Vector4 Weights)
{
    /// <summary>What larger training sets give; with few examples the fitted model stays near it.</summary>
    public static ConfidenceModel Usual { get; } = new(new Vector4(-5.5f, 8.5f, 4.5f, 1));

    /// <remarks>The root, because the step from a poor score to a fair one says more than that from a good one to a very good one.</remarks>
    public static Vector4 Inputs(Evidence evidence) => new(1, MathF.Sqrt(evidence.Best), evidence.Lead, evidence.KnownWords);

    /// <summary>From 0 to 1.</summary>
    public float Of(Evidence evidence) => Of(Inputs(evidence));

    public float Of(Vector4 inputs) => 1 / (1 + MathF.Exp(-Vector4.Dot(Weights, inputs)));
}
