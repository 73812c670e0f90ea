using ContactBot.Understanding.PersonalData;

namespace ContactBot.Understanding.Tests.PersonalData;

public sealed class PersonalDataMaskTests
{
    private static readonly LocalPersonalDataFinder Finder = new();

    [Theory]
    [InlineData("Mi chiamo Mario Rossi e ho un problema", "Mario Rossi")]
    [InlineData("mi chiamo mario rossi", "mario rossi")]
    [InlineData("Buongiorno, sono Anna De Luca", "Anna De Luca")]
    [InlineData("il mio codice RSSMRA80A01H501U va bene?", "RSSMRA80A01H501U")]
    [InlineData("codice sbagliato RSSMRA80A01H501X", "RSSMRA80A01H501X")]
    [InlineData("accreditate su IT60 X054 2811 1010 0000 0123 456", "IT60 X054 2811 1010 0000 0123 456")]
    [InlineData("chiamatemi al 333 1234567", "333 1234567")]
    [InlineData("scrivetemi a mario.rossi@example.it", "mario.rossi@example.it")]
    [InlineData("abito in via Garibaldi 12/b", "via Garibaldi 12/b")]
    [InlineData("ho l'auto AB123CD in divieto", "AB123CD")]
    [InlineData("😀 my name is John Smith 😀", "John Smith")]
    public void What_was_planted_is_hidden_and_all_else_stays_where_it_was(string text, string planted)
    {
        var masked = PersonalDataMask.Hide(text, Finder);

        var start = text.IndexOf(planted, StringComparison.Ordinal);
        Assert.Equal(text[..start] + string.Concat(planted.Select(character => character == ' ' ? ' ' : '*')) + text[(start + planted.Length)..], masked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sono residente a Torino dal 2019")]
    [InlineData("sono in quarantena, posso uscire?")]
    [InlineData("quando scade la TARI 2026?")]
    [InlineData("שלום \u202e\u0000 😀")]
    public void A_text_that_tells_nothing_about_a_person_stays_as_it_is(string text) => Assert.Equal(text, PersonalDataMask.Hide(text, Finder));
}
