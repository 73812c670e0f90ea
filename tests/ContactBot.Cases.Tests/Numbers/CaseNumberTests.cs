using ContactBot.Cases.Numbers;

namespace ContactBot.Cases.Tests.Numbers;

public sealed class CaseNumberTests
{
    [Theory]
    [InlineData(100_001)]
    [InlineData(100_042)]
    [InlineData(999_999)]
    [InlineData(12_345_678)]
    [InlineData(123_456_789_012)]
    public void A_number_is_read_back(long sequence)
    {
        var number = CaseNumber.FromSequence(sequence);

        Assert.Equal(number, CaseNumber.Parse(number.Digits));
        Assert.Equal(number, Read(number.Display));
        Assert.StartsWith(sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), number.Digits, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13669597", '6')] // A published German VAT number (DE 136695976) uses the same system.
    [InlineData("79462", '3')] // The example that descriptions of the standard give: 794623.
    public void The_check_digit_is_that_of_ISO_7064(string digits, char expected) => Assert.Equal(expected, CheckDigit.Of(digits));

    [Theory]
    [InlineData(100_042, "100 042")]
    [InlineData(1_000_042, "1000 042")]
    [InlineData(10_000_042, "10 000 042")]
    public void A_number_is_shown_in_groups(long sequence, string head)
    {
        var number = CaseNumber.FromSequence(sequence);
        var check = number.Digits[^1];

        // The last group has four digits, the ones before it three.
        var digits = head.Replace(" ", "", StringComparison.Ordinal) + check;
        Assert.Equal(digits, number.Display.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(4, number.Display.Split(' ')[^1].Length);
        Assert.All(number.Display.Split(' ')[1..^1], group => Assert.Equal(3, group.Length));
    }

    [Fact]
    public void A_number_is_spoken_digit_by_digit()
    {
        var number = CaseNumber.FromSequence(100_042);

        Assert.Equal($"1 0 0, 0 4 2 {number.Digits[^1]}", number.Spoken);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("  {0} ")]
    [InlineData("n. {0}")]
    [InlineData("Nr {0}")]
    [InlineData("#{0}")]
    [InlineData("n° {0}")]
    public void Signs_and_spaces_around_a_number_do_not_matter(string form)
    {
        var number = CaseNumber.FromSequence(100_042);
        var digits = number.Digits;

        Assert.Equal(number, Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number.Display)));
        Assert.Equal(number, Read($"{digits[..3]}-{digits[3..]}"));
        Assert.Equal(number, Read($"{digits[..3]} – {digits[3..]}"));
        Assert.Equal(number, Read($"{digits[..3]}.{digits[3..]}"));
        Assert.Equal(number, Read(string.Join(' ', digits.AsEnumerable())));
    }

    [Fact]
    public void Every_single_wrong_digit_is_found()
    {
        var digits = CaseNumber.FromSequence(107_942).Digits;
        for (var place = 0; place < digits.Length; place++)
        {
            foreach (var wrong in "0123456789".Where(digit => digit != digits[place]))
            {
                var text = digits[..place] + wrong + digits[(place + 1)..];
                Assert.Equal(CaseNumberReading.WrongCheckDigit, CaseNumber.TryRead(text, out _));
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("123")]
    [InlineData("una buca in via Roma 12")]
    [InlineData("100 0a42")]
    [InlineData("1234567890123456789012")]
    public void What_is_no_number_is_told_apart_from_a_wrong_one(string? text) =>
        Assert.Equal(CaseNumberReading.NotANumber, CaseNumber.TryRead(text, out _));

    private static CaseNumber Read(string text)
    {
        Assert.Equal(CaseNumberReading.Valid, CaseNumber.TryRead(text, out var number));
        return number;
    }
}
