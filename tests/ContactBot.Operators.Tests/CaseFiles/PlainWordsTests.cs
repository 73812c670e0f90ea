using System.Text.Json;
using ContactBot.Operators.CaseFiles;

namespace ContactBot.Operators.Tests.CaseFiles;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("""{"place":"via Roma 12"}""", "Luogo: via Roma 12")]
    [InlineData("""{"report.wasteType":"vetro"}""", "Waste type: vetro")]
    [InlineData("""{"numero-civico":12,"urgente":true,"altro":false}""", "Numero civico: 12; Urgente: sì; Altro: no")]
    [InlineData("""{"street":["via Roma","via Roma","corso Italia"]}""", "Via: via Roma, corso Italia")]
    [InlineData("""{"report":{"where":"in piazza","photo":null}}""", "Dove: in piazza")]
    [InlineData("""{"datetime":[{"timex":["2026-11-25"],"type":"date"}]}""", "Timex: 2026-11-25; Tipo: date")]
    [InlineData("""{"$instance":{"place":[{"text":"x"}]},"empty":"  ","none":null,"list":[]}""", "")]
    [InlineData("""["non","un","oggetto"]""", "")]
    public void What_dialogs_left_is_read_out(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(expected, string.Join("; ", PlainWords.Of(document.RootElement).Select(pair => $"{pair.Name}: {pair.Value}")));
    }

    [Fact]
    public void What_is_endless_is_cut()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 30)) + "1" + new string('}', 30);
        using var nested = JsonDocument.Parse(deep);
        var many = new Dictionary<string, JsonElement>();
        for (var value = 0; value < 500; value++)
        {
            many[$"v{value}"] = JsonSerializer.SerializeToElement(value);
        }

        Assert.Empty(PlainWords.Of(nested.RootElement));
        Assert.Equal(40, PlainWords.Of(many).Count);
    }
}
