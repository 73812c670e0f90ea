using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuFileTests
{
    private const string Sections = """
        # Pratiche
        ## Apri
        - apri una pratica
        @ simple titolo
        - apri la pratica {@titolo=carta}
        ## Chiudi
        - chiudi la pratica
        # Saluti
        - ciao
        """;

    [Fact]
    public void Intents_below_an_intent_count_as_its_own_where_sections_are_on()
    {
        var document = LuParsing.ParseWell("> !# @enableSections = true\n" + Sections);
        Assert.Equal([("Pratiche", 3), ("Saluti", 1)], document.Intents.Select(intent => (intent.Name, intent.Utterances.Count)));
    }

    [Fact]
    public void They_stay_apart_where_they_are_not_merged()
    {
        var document = LuParsing.Parse("> !# @enableSections = true\n> !# @enableMergeIntents = false\n" + Sections, out _);
        Assert.Equal([("Pratiche", 0), ("Apri", 2), ("Chiudi", 1), ("Saluti", 1)], document.Intents.Select(intent => (intent.Name, intent.Utterances.Count)));
    }

    [Fact]
    public void Without_sections_every_heading_is_an_intent()
    {
        var document = LuParsing.ParseWell("## Apri\n- apri\n### Compra della cioccolata\n+ compra\n* prendi");
        Assert.Equal([("Apri", 1), ("Compra della cioccolata", 2)], document.Intents.Select(intent => (intent.Name, intent.Utterances.Count)));
    }

    [Fact]
    public void Comments_are_skipped_and_those_that_set_something_are_read()
    {
        var document = LuParsing.ParseWell("> # Intenti\n> !# @app.name = il mio bot\n> !# @app.culture = it-it\n>> !# @app.versionId=0.5\n> !# @intent.inherits = name : A; domain_name : B\n# A\n- a\n> - b");
        Assert.Equal("it-it", document.Settings.Culture);
        Assert.Equal("il mio bot", document.Settings["app.name"]);
        Assert.Equal("0.5", document.Settings["APP.versionId"]);
        Assert.Single(document.Intents[0].Utterances);
    }

    [Fact]
    public void Imports_are_read_in_every_form()
    {
        var document = LuParsing.ParseWell(
            """
            [tutto](./altro.lu)
            [cartella](../comuni/*)
            [per numero][1]
            # Aiuto
            - [un intento](altro.lu#Aiuto)
            - [frasi](altro.lu#*utterances*)
            - [modelli](altro.lu#Aiuto*patterns*)
            - [tutto](altro.lu#*utterancesAndPatterns*)
            - [domande](main.qna#?)
            - [per numero][due]
            - [per favore](aiutami|spiegami)
            [1] : terzo.lu
            [due]:quarto.lu#Aiuto
            """);
        Assert.Equal(
            [
                ("./altro.lu", null, LuImportPart.All, null),
                ("../comuni/*", null, LuImportPart.All, null),
                ("terzo.lu", null, LuImportPart.All, null),
                ("altro.lu", "Aiuto", LuImportPart.All, "Aiuto"),
                ("altro.lu", null, LuImportPart.Utterances, "Aiuto"),
                ("altro.lu", "Aiuto", LuImportPart.Patterns, "Aiuto"),
                ("altro.lu", null, LuImportPart.All, "Aiuto"),
                ("main.qna", null, LuImportPart.Questions, "Aiuto"),
                ("quarto.lu", "Aiuto", LuImportPart.All, "Aiuto"),
            ],
            document.Imports.Select(import => (import.Target, import.Intent, import.Part, import.Into)));
        Assert.True(Assert.Single(document.Intents[0].Utterances).IsPattern);
    }
}
