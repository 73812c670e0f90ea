using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Tests.Local.Text;

public sealed class ConceptsTests
{
    [Theory]
    [InlineData("cane", "gatti")]
    [InlineData("automobile", "macchina")]
    [InlineData("tassa", "tributi")]
    public void Words_of_one_thing_share_a_concept(string one, string other) => Assert.True(Of(one).Overlaps(Of(other)));

    [Theory]
    [InlineData("cane", "tassa")]
    [InlineData("biblioteca", "multa")]
    public void Words_of_different_things_share_none(string one, string other) => Assert.False(Of(one).Overlaps(Of(other)));

    [Fact]
    public void A_word_may_belong_to_several() => Assert.True(Of("tari").Count > 1);

    [Fact]
    public void Most_words_belong_to_none() => Assert.Empty(Of("zafferano"));

    private static HashSet<int> Of(string word) => [.. Concepts.Of(ItalianStem.Of(word))];
}
