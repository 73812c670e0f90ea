using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Assignment;

public sealed class FormTests
{
    private const string Recognizer = """
        "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Any", "pattern": ".*" } ], "entities": [
          { "$kind": "Microsoft.RegexEntityRecognizer", "name": "city", "pattern": "torino|asti|alba" },
          { "$kind": "Microsoft.RegexEntityRecognizer", "name": "day", "pattern": "lunedì|martedì" },
          { "$kind": "Microsoft.RegexEntityRecognizer", "name": "count", "pattern": "[0-9]+" } ] }
        """;

    private const string Fill = """
        { "$kind": "Microsoft.OnAssignEntity", "actions": [ { "$kind": "Microsoft.SetProperty", "property": "dialog.${turn.dialogEvent.value.property}", "value": "=turn.dialogEvent.value.value.value" } ] }
        """;

    [Fact]
    public async Task Entities_go_into_their_properties_in_one_message_or_in_several()
    {
        using var bot = Form(
            """
            "to": { "type": "string", "$entities": ["city"] }, "day": { "type": "string", "$entities": ["day"] }
            """,
            $$"""
            {{Fill}},
            {{Question("to", "Dove?")}}, {{Question("day", "Quando?")}}, {{Done("${$to} ${$day}")}}
            """);
        Assert.Equal(["Dove?"], await bot.SayAsync("ciao"));
        bot.Restart();
        Assert.Equal(["torino lunedì"], await bot.SayAsync("a torino lunedì"));

        using var other = Form(
            """
            "to": { "type": "string", "$entities": ["city"] }, "day": { "type": "string", "$entities": ["day"] }
            """,
            $$"""
            {{Fill}},
            {{Question("to", "Dove?")}}, {{Question("day", "Quando?")}}, {{Done("${$to} ${$day}")}}
            """);
        Assert.Equal(["Dove?"], await other.SayAsync("lunedì"));
        other.Restart();
        Assert.Equal(["asti lunedì"], await other.SayAsync("asti"));
    }

    [Fact]
    public async Task What_is_asked_for_decides_where_a_value_goes_that_fits_two_properties()
    {
        using var bot = Form(
            """
            "from": { "type": "string", "$entities": ["city"] }, "to": { "type": "string", "$entities": ["city"] }
            """,
            $$"""{{Fill}}, {{Question("from", "Da dove?")}}, {{Question("to", "Per dove?")}}, {{Done("${$from}-${$to}")}}""");
        Assert.Equal(["Da dove?"], await bot.SayAsync("ciao"));
        Assert.Equal(["Per dove?"], await bot.SayAsync("torino"));
        bot.Restart();
        Assert.Equal(["torino-alba"], await bot.SayAsync("alba"));
    }

    [Fact]
    public async Task A_value_that_nobody_asked_for_and_that_fits_two_properties_is_asked_about()
    {
        using var bot = Form(
            """
            "from": { "type": "string", "$entities": ["city"] }, "to": { "type": "string", "$entities": ["city"] }
            """,
            $$"""
            {{Fill}},
            { "$kind": "Microsoft.OnChooseProperty", "properties": ["from", "to"], "actions": [
              { "$kind": "Microsoft.Ask", "activity": "${turn.dialogEvent.value[0].entity.text}: partenza o arrivo?" } ] }
            """);
        Assert.Equal(["torino: partenza o arrivo?"], await bot.SayAsync("torino"));
    }

    [Fact]
    public async Task The_user_says_into_which_property_the_value_goes()
    {
        using var bot = Form(
            """
            "from": { "type": "string", "$entities": ["city"] }, "to": { "type": "string", "$entities": ["city"] }
            """,
            $$"""
            {{Fill}},
            { "$kind": "Microsoft.OnChooseProperty", "actions": [ { "$kind": "Microsoft.Ask", "activity": "partenza o arrivo?" } ] },
            {{Question("from", "Da dove?")}}, {{Done("${$from}-${$to}")}}
            """);
        Assert.Equal(["partenza o arrivo?"], await bot.SayAsync("torino"));
        bot.Restart();
        Assert.Equal(["Da dove?"], await bot.SendAsync(Card("""{ "to": [{}] }""")));
        Assert.Equal(["asti-torino"], await bot.SayAsync("asti"));
    }

    [Fact]
    public async Task The_user_says_which_of_several_values_is_meant()
    {
        using var bot = Form(
            """
            "bread": { "type": "string", "$entities": ["grain"] }
            """,
            $$"""
            {{Fill}},
            { "$kind": "Microsoft.OnChooseEntity", "property": "bread", "entity": "grain", "actions": [ { "$kind": "Microsoft.Ask", "activity": "${join(turn.dialogEvent.value.value.value, ' o ')}?" } ] },
            {{Done("${$bread}")}}
            """);
        Assert.Equal(["segale o farro?"], await bot.SendAsync(Card("""{ "grain": [["segale", "farro"]] }""")));
        bot.Restart();
        Assert.Equal(["farro"], await bot.SendAsync(Card("""{ "grain": [["farro"]] }""")));
    }

    [Fact]
    public async Task An_entity_that_counts_only_when_asked_for_is_left_alone_otherwise()
    {
        using var bot = Form(
            """
            "note": { "type": "string", "$entities": ["utterance"], "$expectedOnly": ["utterance"] }, "day": { "type": "string", "$entities": ["day"] }
            """,
            $$"""{{Fill}}, {{Question("day", "Quando?")}}, {{Question("note", "Altro?")}}, {{Done("${$day}: ${$note}")}}""");
        Assert.Equal(["Altro?"], await bot.SayAsync("vorrei lunedì"));
        Assert.Equal(["lunedì: porto il cane"], await bot.SayAsync("porto il cane"));
    }

    [Fact]
    public async Task The_operation_is_the_one_of_the_schema_where_the_user_names_none()
    {
        using var bot = Form(
            """
            "cities": { "type": "array", "items": { "type": "string", "$entities": ["city"] } }
            """,
            """
            { "$kind": "Microsoft.OnAssignEntity", "property": "cities", "operation": "Add()", "actions": [
              { "$kind": "Microsoft.EditArray", "changeType": "push", "itemsProperty": "$cities", "value": "=@city" } ] },
            { "$kind": "Microsoft.OnEndOfActions", "condition": "$cities", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${join($cities, '+')}" }, { "$kind": "Microsoft.EndTurn" } ] }
            """,
            """ "$operations": ["Add()", "Remove()"], "$defaultOperation": { "city": "Add()" }, """);
        Assert.Equal(["torino+asti"], await bot.SayAsync("torino e asti"));
    }

    [Fact]
    public async Task A_question_asked_again_counts_its_retries()
    {
        using var bot = Form(
            """
            "to": { "type": "string", "$entities": ["city"] }
            """,
            $$"""{{Fill}}, {{Question("to", "Dove? (${$retries})")}}""");
        Assert.Equal(["Dove? (0)"], await bot.SayAsync("boh"));
        Assert.Equal(["Dove? (1)"], await bot.SayAsync("mah"));
        bot.Restart();
        Assert.Equal(["Dove? (2)"], await bot.SayAsync("non so"));
    }

    [Fact]
    public async Task What_no_entity_covers_is_left_over()
    {
        using var bot = Form(
            """
            "to": { "type": "string", "$entities": ["city"] }
            """,
            """
            { "$kind": "Microsoft.OnAssignEntity", "value": "city", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${join(turn.unrecognizedText, '|')} ${count(turn.recognizedEntities)} ${join($requiredProperties, ',')}" } ] }
            """);
        Assert.Equal(["vado a|col treno 1 to"], await bot.SayAsync("vado a torino col treno"));
    }

    [Fact]
    public async Task What_the_engine_keeps_is_not_what_the_dialog_has_collected()
    {
        using var bot = Form(
            """
            "to": { "type": "string", "$entities": ["city"] }, "day": { "type": "string", "$entities": ["day"] }
            """,
            $$"""{{Fill}}, {{Question("day", "Quando?")}}""");
        await bot.SayAsync("torino");
        Assert.Equal(["to"], bot.Last!.ActiveDialog!.Properties.Keys);
    }

    private static BotFixture Form(string properties, string triggers, string more = "")
        => new(BotFixture.Dialog($$"""
            {{Recognizer}}, "autoEndDialog": false,
            "schema": { "type": "object", {{more}} "properties": { {{properties}} } },
            "triggers": [ {{triggers}} ]
            """));

    private static Activity Card(string value) => new() { Type = ActivityTypes.Message, Value = JsonElement.Parse(value) };

    private static string Question(string property, string text) => $$"""
        { "$kind": "Microsoft.OnEndOfActions", "condition": "${{property}} == null", "actions": [ { "$kind": "Microsoft.Ask", "activity": "{{text}}", "expectedProperties": ["{{property}}"] } ] }
        """;

    private static string Done(string text) => $$"""
        { "$kind": "Microsoft.OnEndOfActions", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "{{text}}" }, { "$kind": "Microsoft.EndDialog" } ] }
        """;
}
