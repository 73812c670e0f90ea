namespace ContactBot.Expressions.Tests.Memory;

public sealed class NullSubstitutionTests
{
    private static readonly EvaluationOptions Asking = new() { NullSubstitution = static path => $"<{path}>" };

    [Theory]
    [InlineData("x", "<x>")]
    [InlineData("x.y[0].z", "<x.y[0].z>")]
    [InlineData("a[key].z", "<a['b'].z>")]
    [InlineData("json('{}').z", "<z>")]
    [InlineData("`Ciao ${x.name}`", "Ciao <x.name>")]
    [InlineData("concat(a.b, x)", "1<x>")]
    [InlineData("getProperty(a, 'x')", "<x>")]
    public void A_path_to_nothing_is_substituted_as_a_whole(string text, string expected) => Assert.Equal(expected, Evaluating.Value(text, "{a: {b: 1}, key: 'b'}", Asking));

    [Theory]
    [InlineData("x == null")]
    [InlineData("!exists(x)")]
    [InlineData("empty(x)")]
    [InlineData("!x && (x || true)")]
    [InlineData("!(x > 1)")]
    public void Conditions_see_the_null(string text) => Assert.Equal(true, Evaluating.Value(text, options: Asking));

    [Fact]
    public void What_follows_a_condition_is_substituted_again() => Assert.Equal("<y>", Evaluating.Value("if(x == null, y, 'no')", options: Asking));
}
