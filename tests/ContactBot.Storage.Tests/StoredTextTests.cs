namespace ContactBot.Storage.Tests;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("D'Angelò", "D'Angelò")]
    [InlineData("😀 ok", "😀 ok")]
    [InlineData("a\0b", "a\uFFFDb")]
    public void What_no_database_keeps_is_replaced(string text, string expected) => Assert.Equal(expected, StoredText.Clean(text));

    // Not in the data above: an attribute can't hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        Assert.Equal("\uFFFD", StoredText.Clean("\uD83D"));
        Assert.Equal("\uFFFD\uFFFD", StoredText.Clean("\uDE00\uD83D"));
    }

    [Fact]
    public void Text_that_can_be_kept_is_not_copied()
    {
        var text = new string('è', 10);

        Assert.Same(text, StoredText.Clean(text));
    }
}
