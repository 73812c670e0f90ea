using ContactBot.Simulator.Messaging.Text;

namespace ContactBot.Simulator.Tests.Messaging.Text;

public sealed class SmsSizeTests
{
    [Theory]
    [InlineData("", SmsEncoding.Gsm7, 0, 1)]
    [InlineData("è é à ì ò ù É", SmsEncoding.Gsm7, 13, 1)]
    [InlineData("È", SmsEncoding.Ucs2, 1, 1)]
    [InlineData("l’anagrafe", SmsEncoding.Ucs2, 10, 1)]
    [InlineData("20 €", SmsEncoding.Gsm7, 5, 1)]
    [InlineData("👍", SmsEncoding.Ucs2, 2, 1)]
    public void Characters_decide_the_encoding(string text, object encoding, int units, int segments) =>
        Assert.Equal(new SmsSize((SmsEncoding)encoding, units, segments), SmsSize.Of(text));

    [Theory]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    public void Seven_bits_give_160_or_153_characters(int characters, int segments) => Assert.Equal(segments, SmsSize.Of(new string('a', characters)).Segments);

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    public void Sixteen_bits_give_70_or_67_characters(int characters, int segments) => Assert.Equal(segments, SmsSize.Of(new string('È', characters)).Segments);

    [Fact]
    public void Neither_an_escaped_character_nor_a_pair_is_torn_apart()
    {
        Assert.Equal(3, SmsSize.Of(new string('a', 152) + "€" + new string('a', 152)).Segments);
        Assert.Equal(3, SmsSize.Of(new string('È', 66) + "👍" + new string('È', 66)).Segments);
    }

    [Fact]
    public void Smart_encoding_replaces_what_typography_made() => Assert.Equal("l'anagrafe \"aperta\"...", SmartEncoding.Apply("l’anagrafe “aperta”…"));
}
