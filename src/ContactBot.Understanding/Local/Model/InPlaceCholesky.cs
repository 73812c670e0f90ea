using System.Numerics.Tensors;

namespace ContactBot.Understanding.Local.Model;

/// <summary>Cholesky factorization of a positive definite matrix, given and left as the rows of its lower triangle.</summary>
internal static class InPlaceCholesky
{
    /// <summary>Puts the factor L, with L·Lᵀ the matrix, in the matrix's place.</summary>
    public static void Factorize(float[][] matrix)
    {
        for (var i = 0; i < matrix.Length; i++)
        {
            var row = matrix[i];
            for (var j = 0; j <= i; j++)
            {
                var rest = row[j] - TensorPrimitives.Dot(row.AsSpan(0, j), matrix[j].AsSpan(0, j));
                row[j] = i == j ? MathF.Sqrt(rest) : rest / matrix[j][j];
            }
        }
    }

    /// <summary>Puts the inverse of a factor in its place.</summary>
    public static void Invert(float[][] factor)
    {
        for (var i = 0; i < factor.Length; i++)
        {
            var row = new float[i + 1];
            row[i] = 1;
            for (var j = 0; j < i; j++)
            {
                TensorPrimitives.MultiplyAdd(factor[j], -factor[i][j], row.AsSpan(0, j + 1), row.AsSpan(0, j + 1));
            }

            TensorPrimitives.Divide(row, factor[i][i], row);
            factor[i] = row;
        }
    }
}
