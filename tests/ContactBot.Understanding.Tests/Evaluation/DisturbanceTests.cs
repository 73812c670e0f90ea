using ContactBot.Understanding.Evaluation;

namespace ContactBot.Understanding.Tests.Evaluation;

public sealed class DisturbanceTests
{
    [Theory]
    [InlineData("accents", "Perché non c'è più?", "Perche non c'e piu?")]
    [InlineData("shorthand", "Quando non vengo grazie", "qnd nn vengo grz")]
    [InlineData("lowercase", "La TARI", "la tari")]
    public void A_text_is_written_as_people_in_a_hurry_do(string way, string text, string written) => Assert.Equal(written, Of(way)(text));

    [Fact]
    public void About_one_word_in_ten_has_a_slip_always_the_same()
    {
        var text = string.Join(' ', Enumerable.Range(0, 500).Select(i => $"parola{(char)('a' + (i % 26))}"));

        var words = Of("typing")(text).Split(' ').Zip(text.Split(' ')).Count(pair => pair.First != pair.Second);

        Assert.InRange(words, 30, 70);
        Assert.Equal(Of("typing")(text), Of("typing")(text));
    }

    private static Func<string, string> Of(string name) => Disturbance.All.Single(way => way.Name == name).Of;
}
