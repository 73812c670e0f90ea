using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Tests.Entities;

public sealed class ItalianEntitiesTests
{
    [Theory]
    [InlineData("fiscalCode", "il mio codice è RSSMRA80A01H501U.", "RSSMRA80A01H501U")]
    [InlineData("fiscalCode", "rss mra 80a01 h501u", "RSSMRA80A01H501U")]
    [InlineData("fiscalCode", "omocodia: RSSMRA80A01H50MV", null)]
    [InlineData("fiscalCode", "RSSMRA80A01H501X", null)]
    [InlineData("fiscalCode", "XRSSMRA80A01H501U", null)]
    [InlineData("fiscalCode", "RSSMRA80A00H501T", null)]
    [InlineData("vatNumber", "P.IVA 00743110157", "00743110157")]
    [InlineData("vatNumber", "IT00743110157", "00743110157")]
    [InlineData("vatNumber", "00743110158", null)]
    [InlineData("vatNumber", "00000000000", null)]
    [InlineData("iban", "IT60X0542811101000000123456", "IT60X0542811101000000123456")]
    [InlineData("iban", "su it60 x054 2811 1010 0000 0123 456 grazie", "IT60X0542811101000000123456")]
    [InlineData("iban", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000")]
    [InlineData("iban", "IT60X0542811101000000123457", null)]
    [InlineData("iban", "IT60Y0542811101000000123456", null)]
    [InlineData("licensePlate", "la mia auto ab 123 cd", "AB123CD")]
    [InlineData("licensePlate", "moto EX-12345", "EX12345")]
    [InlineData("licensePlate", "AI123CD", null)]
    [InlineData("licensePlate", "AB1234C", null)]
    [InlineData("postalCode", "10121 Torino", "10121")]
    [InlineData("postalCode", "00005", null)]
    [InlineData("postalCode", "ho pagato 12000 euro", null)]
    [InlineData("postalCode", "3331234567", null)]
    [InlineData("phoneNumber", "chiamatemi al 333 123 4567", "+393331234567")]
    [InlineData("phoneNumber", "tel. 011/4421111", "+390114421111")]
    [InlineData("phoneNumber", "+44 20 7946 0958", "+442079460958")]
    [InlineData("phoneNumber", "nel 2024", null)]
    [InlineData("email", "scrivete a Mario.Rossi@Example.IT.", "mario.rossi@example.it")]
    [InlineData("email", "mario@rossi", null)]
    [InlineData("address", "abito in via Roma 12/b", "Via Roma 12/b")]
    [InlineData("address", "piazza D'Angelò 3 int. 4", "Piazza D'Angelò 3 int. 4")]
    [InlineData("address", "buca in p.za della repubblica, n. 5", "Piazza della Repubblica 5")]
    [InlineData("address", "lampione spento in Corso Vittorio Emanuele II", "Corso Vittorio Emanuele II")]
    [InlineData("address", "mandatelo via mail", null)]
    [InlineData("address", "vado via", null)]
    public void An_identifier_is_found_checked_and_written_in_one_way(string kind, string text, string? value)
    {
        var spans = ItalianEntities.Of(kind)!.Find(text).ToList();

        Assert.Equal(value, spans.SingleOrDefault()?.Value);
        Assert.All(spans, span => Assert.Equal(text[span.Start..span.End], span.Text));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("3")]
    public void A_payment_notice_is_checked_by_its_last_two_digits(string first)
    {
        var sixteen = first + "01234567890123"[..14] + "4";
        var check = (long.Parse(sixteen, System.Globalization.CultureInfo.InvariantCulture) % 93).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        var kind = ItalianEntities.Of("paymentNotice")!;

        Assert.Equal(sixteen + check, Assert.Single(kind.Find($"avviso {sixteen}{check}")).Value);
        Assert.Empty(kind.Find($"avviso {sixteen}{(check == "00" ? "01" : "00")}"));
    }

    [Fact]
    public void A_payment_notice_that_begins_with_one_has_no_check() =>
        Assert.Equal("100000000000000001", Assert.Single(ItalianEntities.Of("pagoPA")!.Find("1000 0000 0000 0000 01")).Value);

    [Fact]
    public void An_omocode_has_its_own_check_character()
    {
        const string Stem = "RSSMRA80A01H50M";
        var kind = ItalianEntities.Of("codice-fiscale")!;

        Assert.Single(Enumerable.Range('A', 26), letter => kind.Find($"{Stem}{(char)letter}").Any());
    }

    [Fact]
    public void Of_kinds_that_overlap_the_surest_counts()
    {
        var spans = ItalianEntities.Find("Sono RSSMRA80A01H501U, via Roma 3, 10121 Torino, tel 3331234567, mario@example.it");

        Assert.Equal(["fiscalCode", "address", "postalCode", "phoneNumber", "email"], spans.Select(span => span.Type));
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀😀")]
    [InlineData("שלום עולם 12345")]
    [InlineData("\u0000\u0001\u202e")]
    public void Nothing_that_a_person_can_send_does_harm(string text) => Assert.All(ItalianEntities.Find(text), span => Assert.Equal(text[span.Start..span.End], span.Text));

    [Fact]
    public void A_very_long_text_is_searched_quickly()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();

        ItalianEntities.Find(string.Concat(Enumerable.Repeat("via a 1 it60 ", 8_000)));

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 5);
    }
}
