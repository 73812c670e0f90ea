using ContactBot.Understanding.Local.Spelling;

namespace ContactBot.Understanding.Tests.Local.Spelling;

public sealed class SpellingRepairTests
{
    private readonly SpellingRepair _repair = new(["rinnovare la carta di identita", "pagare la multa", "carta scaduta"], ["passaporto"]);

    [Theory]
    [InlineData("rinovare la carta", "rinnovare la carta")]
    [InlineData("rinnovvare la multa", "rinnovare la multa")]
    [InlineData("idenitta scaduta", "identita scaduta")]
    [InlineData("passapotro", "passaporto")]
    public void A_slip_of_the_finger_is_mended(string written, string meant) => Assert.Equal(meant, Repair(written));

    [Theory]
    [InlineData("pagare la multa")]
    [InlineData("scadute")]
    [InlineData("mulle")]
    [InlineData("bagare")]
    [InlineData("tutt'altro")]
    [InlineData("12345")]
    public void What_may_be_meant_as_it_is_stays(string text) => Assert.Equal(text, Repair(text));

    private string Repair(string text)
    {
        var destination = new char[200];
        return new string(destination, 0, _repair.Repair(text, destination));
    }
}
