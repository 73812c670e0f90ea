namespace ContactBot.Knowledge.Tests.Search;

/// <summary>Logistic regression by Newton's method, with a little ridge; small, exact and the same on every run.</summary>
internal static class ConfidenceFit
{
    private const double Ridge = 0.5;
    private const int Rounds = 30;

    /// <summary>The bias and then the weights.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Values, bool IsRight)> examples)
    {
        var size = examples[0].Values.Length + 1;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, curvature) = (new double[size], new double[size, size]);
            foreach (var (values, isRight) in examples)
            {
                double[] row = [1, .. values];
                var probability = 1 / (1 + Math.Exp(-Dot(row, weights)));
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += row[i] * ((isRight ? 1 : 0) - probability);
                    for (var j = 0; j < size; j++)
                    {
                        curvature[i, j] += row[i] * row[j] * probability * (1 - probability);
                    }
                }
            }

            for (var i = 1; i < size; i++)
            {
                gradient[i] -= Ridge * weights[i];
                curvature[i, i] += Ridge;
            }

            var step = Solve(curvature, gradient);
            for (var i = 0; i < size; i++)
            {
                weights[i] += step[i];
            }
        }

        return weights;
    }

    public static double Dot(double[] left, double[] right) => left.Zip(right, (one, other) => one * other).Sum();

    // Gauss' elimination with the largest pivot.
    private static double[] Solve(double[,] matrix, double[] vector)
    {
        var size = vector.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var k = 0; k < size; k++)
            {
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            }

            (vector[column], vector[pivot]) = (vector[pivot], vector[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }

                vector[row] -= factor * vector[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++)
            {
                vector[row] -= matrix[row, k] * vector[k];
            }

            vector[row] /= matrix[row, row];
        }

        return vector;
    }
}
