using System.Runtime.CompilerServices;

namespace ContactBot.Understanding.Local.Model;

/// <summary>Cholesky factorization of a positive definite matrix, given and left as the rows of its lower triangle.</summary>
/// <remarks>Four rows at a time: each row above is fetched from memory once for the four.</remarks>
internal static class InPlaceCholesky
{
    private const int Block = 4;

    /// <summary>Puts the factor L, with L·Lᵀ the matrix, in the matrix's place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Factorize(float[][] matrix)
    {
        var start = 0;
        for (; start + Block <= matrix.Length; start += Block)
        {
            var (a, b, c, d) = (matrix[start], matrix[start + 1], matrix[start + 2], matrix[start + 3]);
            for (var j = 0; j < start; j++)
            {
                var above = matrix[j];
                var sums = FloatVectors.Dot4(above.AsSpan(0, j), a, b, c, d);
                var scale = 1 / above[j];
                a[j] = (a[j] - sums.X) * scale;
                b[j] = (b[j] - sums.Y) * scale;
                c[j] = (c[j] - sums.Z) * scale;
                d[j] = (d[j] - sums.W) * scale;
            }

            for (var i = start; i < start + Block; i++)
            {
                FactorizeRow(matrix, i, start);
            }
        }

        for (; start < matrix.Length; start++)
        {
            FactorizeRow(matrix, start, 0);
        }
    }

    /// <summary>Puts the inverse of a factor in its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Invert(float[][] factor)
    {
        var start = 0;
        for (; start + Block <= factor.Length; start += Block)
        {
            float[] a = new float[start + 1], b = new float[start + 2], c = new float[start + 3], d = new float[start + 4];
            for (var j = 0; j < start; j++)
            {
                var above = factor[j].AsSpan(0, j + 1);
                FloatVectors.AddMultiple(above, -factor[start][j], a);
                FloatVectors.AddMultiple(above, -factor[start + 1][j], b);
                FloatVectors.AddMultiple(above, -factor[start + 2][j], c);
                FloatVectors.AddMultiple(above, -factor[start + 3][j], d);
            }

            InvertRow(factor, start, start, a);
            InvertRow(factor, start + 1, start, b);
            InvertRow(factor, start + 2, start, c);
            InvertRow(factor, start + 3, start, d);
        }

        for (; start < factor.Length; start++)
        {
            InvertRow(factor, start, 0, new float[start + 1]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FactorizeRow(float[][] matrix, int i, int from)
    {
        var row = matrix[i];
        for (var j = from; j <= i; j++)
        {
            var rest = row[j] - FloatVectors.Dot(row.AsSpan(0, j), matrix[j].AsSpan(0, j));
            row[j] = i == j ? MathF.Sqrt(rest) : rest / matrix[j][j];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InvertRow(float[][] factor, int i, int from, float[] row)
    {
        row[i] = 1;
        for (var j = from; j < i; j++)
        {
            FloatVectors.AddMultiple(factor[j].AsSpan(0, j + 1), -factor[i][j], row);
        }

        var scale = 1 / factor[i][i];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] *= scale;
        }

        factor[i] = row;
    }
}
