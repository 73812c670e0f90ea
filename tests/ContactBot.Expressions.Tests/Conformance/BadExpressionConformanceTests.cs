namespace ContactBot.Expressions.Tests.Conformance;

public sealed class BadExpressionConformanceTests
{
    private static readonly ConformanceFile? Material = ConformanceFile.Find("bad-expressions.json");

    public static TheoryData<string> Ids => ConformanceFile.Ids(Material);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bad_expression_fails(string id)
    {
        Assert.SkipWhen(Material is null, "The shared conformance material is not beside this repository.");
        var testCase = Material.Case(id);
        var text = testCase.GetProperty("expression").GetString()!;
        var memory = ScopeDecoder.ToMemory(testCase.GetProperty("scope"), Material.Scopes);
        var mayFailLater = testCase.GetProperty("where").GetString() == "any";

        string? message;
        try
        {
            var expression = Expression.Parse(text);
            Assert.True(mayFailLater, $"parsed as {expression}");
            message = expression.Evaluate(memory).Error;
        }
        catch (ExpressionException exception)
        {
            message = exception.Message;
        }

        Assert.NotNull(message);
        if (testCase.TryGetProperty("errorEquals", out var expected))
        {
            Assert.Equal(expected.GetString(), message);
        }
    }
}
