using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

public sealed class LuEntityDeclarationTests
{
    [Theory]
    [InlineData("@ list colore =\n    - rosso :\n        - rosso\n        - rossa; vermiglio\n    - blu :\n        - azzurro, celeste")]
    [InlineData("@ list colore =\n- rosso :\n- rossa; vermiglio\n- blu:\n- azzurro, celeste")]
    [InlineData("@ list colore\n@ colore =\n\t- rosso\n\t\t- rossa\n\t\t- vermiglio\n\t- blu\n\t\t- azzurro\n\t\t- celeste")]
    [InlineData("$colore:rosso=\n- rossa\n- vermiglio\n\n$colore:blu=\n- azzurro\n- celeste")]
    public void A_list_has_its_values_with_all_words_for_them_in_every_form(string text)
    {
        var list = LuParsing.Entity(text, "colore");
        Assert.Equal(LuEntityKind.List, list.Kind);
        Assert.Equal(["rosso", "blu"], list.Values.Select(value => value.Name));
        Assert.Equal(["blu", "azzurro", "celeste"], list.Values[1].Synonyms);
        Assert.Equal(["rossa", "vermiglio"], list.Values[0].Synonyms.Except(["rosso"]));
    }

    [Theory]
    [InlineData("@ ml nome primo, secondo")]
    [InlineData("@ ml nome hasRoles primo, secondo")]
    [InlineData("@ simple nome\n@ nome hasRole primo\n@ nome hasRole secondo")]
    [InlineData("$nome:simple Roles=primo, secondo")]
    public void Roles_are_read_in_every_form(string text)
    {
        var entity = LuParsing.Entity(text, "nome");
        Assert.Equal(LuEntityKind.MachineLearned, entity.Kind);
        Assert.Equal(["primo", "secondo"], entity.Roles);
    }

    [Theory]
    [InlineData("@ regex codice da, a = /[A-Z]{2}=[0-9]+/")]
    [InlineData("@ regex codice hasRoles da, a\n@ codice = /[A-Z]{2}=[0-9]+/")]
    [InlineData("@ codice da, a =\n- /[A-Z]{2}=[0-9]+/\n@ regex codice")]
    [InlineData("$codice:/[A-Z]{2}=[0-9]+/ Roles=da,a")]
    public void A_regular_expression_stands_between_slashes(string text)
    {
        var entity = LuParsing.Entity(text, "codice");
        Assert.Equal((LuEntityKind.Regex, "[A-Z]{2}=[0-9]+"), (entity.Kind, entity.Pattern));
        Assert.Equal(["da", "a"], entity.Roles);
    }

    [Theory]
    [InlineData("@ composite indirizzo da, a = [via, numero]")]
    [InlineData("@ composite indirizzo da, a =\n    - via, numero")]
    [InlineData("@ composite indirizzo hasRoles da, a\n@ indirizzo = [via, numero]")]
    [InlineData("$indirizzo:[via, numero] Roles=da, a")]
    public void A_composite_entity_names_its_parts(string text)
    {
        var entity = LuParsing.Entity(text, "indirizzo");
        Assert.Equal(LuEntityKind.Composite, entity.Kind);
        Assert.Equal(["via", "numero"], entity.Children.Select(child => child.Name));
        Assert.Equal(["da", "a"], entity.Roles);
    }

    [Fact]
    public void A_learnt_entity_has_parts_in_any_depth_with_features_of_their_own()
    {
        var entity = LuParsing.Entity(
            """
            @ list citta =
                - Roma
            @ prebuilt number
            @ regex cap = /[0-9]{5}/
            @ ml indirizzo hasRoles casa, lavoro usesFeatures citta, cap
            @ indirizzo =
                - @ number 'numero civico'
                - @ ml via
                - @ ml luogo usesFeature citta
                    - @ citta comune
                    - @ cap "codice postale"
                - @ ml note
            """,
            "indirizzo");
        Assert.Equal([("numero civico", "number"), ("via", "ml"), ("luogo", "ml"), ("note", "ml")], entity.Children.Select(child => (child.Name, child.Type)));
        Assert.Equal([("comune", "citta"), ("codice postale", "cap")], entity.Children[2].Children.Select(child => (child.Name, child.Type)));
        Assert.Equal(["citta"], entity.Children[2].Features.Select(feature => feature.Text));
        Assert.Equal(["citta", "cap"], entity.Features.Select(feature => feature.Text));
        Assert.Equal(["casa", "lavoro"], entity.Roles);
    }

    [Theory]
    [InlineData("@ phraselist volere(interchangeable) =\n    - voglio, vorrei\n    - desidero", true, false, true)]
    [InlineData("@ phraselist volere disabled, disabledForAllModels =\n- voglio\n- vorrei\n- desidero", false, true, false)]
    [InlineData("@ phraseList volere\n@ volere =\n\t- voglio, vorrei, desidero", false, false, true)]
    [InlineData("$volere:phraseList interchangeable\n- voglio, vorrei, desidero", true, false, true)]
    public void A_phrase_list_has_words_and_says_how_it_helps(string text, bool isInterchangeable, bool isDisabled, bool isForAllModels)
    {
        var list = LuParsing.Entity(text, "volere");
        Assert.Equal(LuEntityKind.PhraseList, list.Kind);
        Assert.Equal(["voglio", "vorrei", "desidero"], list.Phrases);
        Assert.Equal((isInterchangeable, isDisabled, isForAllModels), (list.IsInterchangeable, list.IsDisabled, list.IsForAllModels));
    }

    [Theory]
    [InlineData("@ prebuilt number ospiti, eta", "number", "Prebuilt")]
    [InlineData("$PREBUILT:datetimeV2 Roles=da", "datetimeV2", "Prebuilt")]
    [InlineData("@ patternany titolo", "titolo", "PatternAny")]
    [InlineData("@ ml \"un nome lungo\"", "un nome lungo", "MachineLearned")]
    [InlineData("@ml 'altro nome' ruolo", "altro nome", "MachineLearned")]
    [InlineData("@ ml dell'ente", "dell'ente", "MachineLearned")]
    public void Other_kinds_and_quoted_names_are_read(string text, string name, string kind) => Assert.Equal(kind, LuParsing.Entity(text, name).Kind.ToString());

    [Fact]
    public void An_intent_may_use_features_and_have_the_name_of_an_entity()
    {
        var document = LuParsing.ParseWell("@ prebuilt age\n@ intent eta usesFeatures age, altra\n@ ml eta\n# eta\n- quanti anni hai\n# altra\n- altro");
        var intent = Assert.Single(document.Entities, entity => entity.Kind == LuEntityKind.Intent);
        Assert.Equal(["age", "altra"], intent.Features.Select(feature => feature.Text));
        Assert.Contains(document.Entities, entity => entity is { Name: "eta", Kind: LuEntityKind.MachineLearned });
    }
}
