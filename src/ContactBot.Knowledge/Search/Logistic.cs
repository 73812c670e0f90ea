namespace ContactBot.Knowledge.Search;

/// <summary>Adds up evidence, each part by its weight.</summary>
internal static class Logistic
{
    public static double Sum(double bias, ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        for (var index = 0; index < weights.Length; index++)
        {
            bias += weights[index] * values[index];
        }

        return bias;
    }

    public static double Probability(double sum) => 1 / (1 + Math.Exp(-sum));
}
