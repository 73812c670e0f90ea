namespace ContactBot.Expressions.Tests;

public sealed class TypedEvaluationTests
{
    [Fact]
    public void A_value_converts_to_the_type_that_is_asked_for()
    {
        Assert.Equal(7, Evaluate<int>("3 + 4").Value);
        Assert.Equal(2.5, Evaluate<double>("2.5").Value);
        Assert.Equal("7", Evaluate<string>("7").Value);
        Assert.True(Evaluate<bool>("1 < 2").Value);
        Assert.True(Evaluate<bool>("'true'").Value);
        Assert.False(Evaluate<bool>("null").Value);
        Assert.Null(Evaluate<int?>("null").Value);
        Assert.Equal(DayOfWeek.Friday, Evaluate<DayOfWeek>("'friday'").Value);
        Assert.Equal(new Address("Via Roma", 3), Evaluate<Address>("{street: 'Via Roma', number: 3}").Value);
        Assert.Equal(["a", "b"], Evaluate<List<string>>("['a', 'b']").Value!);
    }

    [Fact]
    public void A_value_that_does_not_fit_is_an_error()
    {
        Assert.Equal("'300' is not of type Byte", Evaluate<byte>("300").Error);
        Assert.Equal("'2.5' is not of type Int32", Evaluate<int>("2.5").Error);
        Assert.Equal("'sì' is not of type Boolean", Evaluate<bool>("'sì'").Error);
        Assert.Equal("Cannot mod by 0.", Evaluate<int>("1 % 0").Error);
    }

    private static EvaluationResult<T> Evaluate<T>(string text) => Expression.Parse(text).Evaluate<T>(ObjectMemory.Empty);

    private sealed record Address(string Street, int Number);
}
