using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Tests.Local.Text;

public sealed class PoliteWordsTests
{
    [Theory]
    [InlineData("buongiorno vorrei la carta per favore", "vorrei la carta")]
    [InlineData("buona sera scusi dove siete", "dove siete")]
    [InlineData("per la residenza", "per la residenza")]
    [InlineData("una buona notizia", "una buona notizia")]
    [InlineData("grazie mille", "")]
    [InlineData("ciao", "")]
    public void What_is_wanted_stands_alone(string text, string expected)
    {
        var destination = new char[text.Length];

        Assert.Equal(expected, new string(destination, 0, PoliteWords.RemoveFrom(text, destination)));
    }
}
