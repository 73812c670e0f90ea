using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Evaluation;

/// <summary>How well spans are found, counted over all texts together.</summary>
/// <param name="Expected">How many there are.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Right">How many of them have the right type and place.</param>
/// <param name="RightValues">How many of those have the right value, where the label gives one.</param>
/// <param name="ExpectedValues">How many of the right ones have a label that gives a value.</param>
public sealed record SpanMeasures(int Expected, int Found, int Right, int RightValues, int ExpectedValues)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double F1 => Expected + Found == 0 ? 1 : 2.0 * Right / (Expected + Found);

    /// <summary>Of the spans that are right and labelled with a value, the share whose value is right.</summary>
    public double ExactValue => ExpectedValues == 0 ? 1 : (double)RightValues / ExpectedValues;

    public static SpanMeasures Of(IEnumerable<(IReadOnlyList<EntitySpan> Expected, IReadOnlyList<EntitySpan> Found)> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sum = new SpanMeasures(0, 0, 0, 0, 0);
        foreach (var (expected, found) in texts)
        {
            var pairs = expected.Select(one => (One: one, Other: found.FirstOrDefault(other => IsSame(one, other)))).Where(pair => pair.Other is not null).ToList();
            sum = new SpanMeasures(
                sum.Expected + expected.Count,
                sum.Found + found.Count,
                sum.Right + pairs.Count,
                sum.RightValues + pairs.Count(pair => pair.One.Value is not null && pair.One.Value == pair.Other!.Value),
                sum.ExpectedValues + pairs.Count(pair => pair.One.Value is not null));
        }

        return sum;
    }

    private static bool IsSame(EntitySpan one, EntitySpan other) => (one.Type, one.Start, one.End) == (other.Type, other.Start, other.End);
}
