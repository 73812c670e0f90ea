using ContactBot.Understanding.Local.Model;

namespace ContactBot.Understanding.Tests.Local.Model;

public sealed class InPlaceCholeskyTests
{
    [Fact]
    public void A_matrix_is_factorized_and_the_factor_inverted()
    {
        float[][] matrix = [[4], [12, 37], [-16, -43, 98]];

        InPlaceCholesky.Factorize(matrix);

        Assert.Equal([2f], matrix[0]);
        Assert.Equal([6f, 1f], matrix[1]);
        Assert.Equal([-8f, 5f, 3f], matrix[2]);

        InPlaceCholesky.Invert(matrix);

        Assert.Equal(0.5f, matrix[0][0], 1e-5);
        Assert.Equal(-3f, matrix[1][0], 1e-5);
        Assert.Equal(19 / 3f, matrix[2][0], 1e-5);
        Assert.Equal(-5 / 3f, matrix[2][1], 1e-5);
    }
}
