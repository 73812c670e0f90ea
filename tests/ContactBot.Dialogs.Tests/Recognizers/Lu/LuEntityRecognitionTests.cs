using ContactBot.Dialogs.Recognizers;
using ContactBot.Dialogs.Recognizers.Lu;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuEntityRecognitionTests
{
    private const string Travel = """
        # Viaggio
        - portami da {@citta:partenza=Milano} a {@citta:arrivo=Torino}
        - vorrei andare in {@mezzo=bicicletta}
        - il mio indirizzo è {@indirizzo={@via=via Roma} {@civico=12}}
        - [per favore] cancella il viaggio (di|per) {@motivo}
        - prenota per {@number:ospiti}
        # Altro
        - tutt'altra cosa
        @ list citta hasRoles partenza, arrivo =
            - Milano :
                - Milano
                - MI
            - Torino :
                - Torino
            - Forlì :
                - Forlì
                - Forlì-Cesena
        @ ml mezzo
        @ prebuilt number
        @ prebuilt datetimeV2
        @ patternany motivo
        @ regex Codice.Pratica = /p-[0-9]+/
        @ composite tappa = [citta, number]
        """;

    [Theory]
    [InlineData("citta", "sono a milano", "[[\"Milano\"]]")]
    [InlineData("citta", "sono a MI", "[[\"Milano\"]]")]
    [InlineData("citta", "sono a Forli", "[[\"Forlì\"]]")]
    [InlineData("citta", "da Torrino", "[[\"Torino\"]]")]
    [InlineData("citta", "da Tornio a forli cesena", "[[\"Torino\"],[\"Forlì\"]]")]
    [InlineData("citta", "sono al mare", "null")]
    [InlineData("partenza", "portami da Torino a Forlì", "[[\"Torino\"]]")]
    [InlineData("arrivo", "Portami da Torino a Forlì!", "[[\"Forlì\"]]")]
    [InlineData("arrivo", "portami da casa a scuola", "null")]
    [InlineData("mezzo", "posso venire in bicicletta?", "[\"bicicletta\"]")]
    [InlineData("mezzo", "la mia bicicleta è rotta", "[\"bicicleta\"]")]
    [InlineData("mezzo", "vorrei andare in treno", "[\"treno\"]")]
    [InlineData("motivo", "cancella il viaggio di lavoro", "[\"lavoro\"]")]
    [InlineData("motivo", "per favore cancella il viaggio per nozze", "[\"nozze\"]")]
    [InlineData("number", "siamo in 5", "[5]")]
    [InlineData("ospiti", "prenota per 4", "[4]")]
    [InlineData("ospiti", "prenota per domani", "null")]
    [InlineData("Codice_Pratica", "la pratica P-123 e la p-7", "[\"P-123\",\"p-7\"]")]
    [InlineData("via", "il mio indirizzo è piazza Dante 7", "[\"piazza Dante\"]")]
    public async Task An_entity_is_found(string entity, string text, string expected)
    {
        var result = await RecognizeAsync(Travel, text);
        Assert.Equal(expected, JsonValues.ToText(result.Entities.GetValueOrDefault(entity)));
    }

    [Fact]
    public async Task An_entity_with_parts_has_them_as_its_value()
    {
        var result = await RecognizeAsync(Travel, "il mio indirizzo è via Verdi 3");
        var address = Assert.IsType<OrderedDictionary<string, object?>>(Assert.Single(Assert.IsType<List<object?>>(result.Entities["indirizzo"])));
        Assert.Equal(["via Verdi"], Assert.IsType<List<object?>>(address["via"]));
        Assert.Equal(["3"], Assert.IsType<List<object?>>(address["civico"]));
        Assert.True(address.ContainsKey("$instance"));
    }

    [Fact]
    public async Task A_composite_entity_holds_the_parts_that_were_found()
    {
        var result = await RecognizeAsync(Travel, "2 giorni a Torino");
        var stage = Assert.IsType<OrderedDictionary<string, object?>>(Assert.Single(Assert.IsType<List<object?>>(result.Entities["tappa"])));
        Assert.Equal("[[\"Torino\"]]", JsonValues.ToText(stage["citta"]));
        Assert.Equal("[2]", JsonValues.ToText(stage["number"]));
    }

    [Fact]
    public async Task A_date_has_its_kind_and_timex()
    {
        var result = await RecognizeAsync(Travel, "partiamo il 3 maggio 2027");
        Assert.Equal("""[{"type":"date","timex":["2027-05-03"]}]""", JsonValues.ToText(result.Entities["datetime"]));
    }

    [Fact]
    public async Task Where_an_entity_stands_is_told()
    {
        var result = await RecognizeAsync(Travel, "portami da Torino a Forlì");
        Assert.Contains("""{"startIndex":11,"endIndex":17,"score":1.0,"text":"Torino","type":"citta"}""", JsonValues.ToText(result.Entities["$instance"]).Replace("\"score\":1,", "\"score\":1.0,", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("portami da Torino a Forlì", "Viaggio")]
    [InlineData("TUTT'ALTRA COSA", "Altro")]
    [InlineData("tuttaltra cosa", "Altro")]
    [InlineData("piove", "None")]
    public async Task The_intent_is_that_of_the_example_which_the_text_is_like(string text, string intent)
        => Assert.Equal(intent, (await RecognizeAsync(Travel, text)).Top.Intent);

    [Fact]
    public async Task Names_have_the_form_that_expressions_can_read()
    {
        var result = await RecognizeAsync("# Compra cioccolata.Dolce\n- compra la {@Tipo.di cioccolata=fondente}", "compra la bianca");
        Assert.Equal("Compra_cioccolata_Dolce", result.Top.Intent);
        Assert.Equal("[\"bianca\"]", JsonValues.ToText(result.Entities["Tipo_di_cioccolata"]));
    }

    private static async Task<RecognitionResult> RecognizeAsync(string file, string text)
        => await new LuModel(LuParsing.Parse(file, out _), classifier: null).RecognizeAsync(new Utterance(text, "it-IT", null, new PatternTime()));
}
