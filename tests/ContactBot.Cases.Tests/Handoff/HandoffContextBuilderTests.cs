using System.Text.Json;
using ContactBot.Cases.Handoff;
using ContactBot.Dialogs;
using ContactBot.Storage.Conversations;
using ContactBot.TestKit.Storage;

namespace ContactBot.Cases.Tests.Handoff;

public sealed class HandoffContextBuilderTests
{
    private static readonly ConversationSnapshot Conversation = Turns.Conversation("c1", "dl_5f0a") with { UserName = "Anna D'Angelò", LastSequence = 4 };

    [Fact]
    public void The_summary_says_who_why_what_and_where_it_stands()
    {
        var context = HandoffContextBuilder.Build(
            Input("""{"subject":"Tassa rifiuti","place":"via Roma 5","paymentYear":2025,"done":["mandato il modulo"],"sentiment":{"label":"negative","score":0.8}}""") with
            {
                Trigger = "non capisco\nla bolletta",
                Understood = new Understood("Tari", 0.82, """{"year":["2025"]}"""),
                CaseNumber = "100 0019",
            },
            [
                Turns.Entry(1, "1", TranscriptAuthor.Citizen, "ciao"),
                Turns.Entry(2, null, TranscriptAuthor.Bot, "Per quale anno?"),
            ]);

        Assert.Equal(
            """
            Anna D'Angelò (chat del sito, italiano). Il cittadino chiede una persona: «non capisco la bolletta»
            Argomento: Tassa rifiuti, via Roma 5 (capito: Tari, 82%).
            Ha già detto: payment year: 2025.
            Già fatto: mandato il modulo; pratica 100 0019. Domanda rimasta aperta: «Per quale anno?» Sembra contrariato (stima automatica).
            """.ReplaceLineEndings("\n"),
            context.Summary.Replace(" %", "%", StringComparison.Ordinal).Replace("\u00A0%", "%", StringComparison.Ordinal));
    }

    [Fact]
    public void The_structured_form_survives_JSON()
    {
        var context = HandoffContextBuilder.Build(
            Input("""{"subject":"Buca","skill":"strade","priority":"high","callbackNumber":"+39333","report":{"depth":20}}""") with
            {
                Understood = new Understood("ReportPothole", 0.9, """{"street":["via Roma"]}"""),
            },
            [Turns.Entry(1, "1", TranscriptAuthor.Citizen, "c'è una buca")]);

        var json = JsonSerializer.Serialize(context, HandoffJson.Default.HandoffContext);
        var again = JsonSerializer.Deserialize(json, HandoffJson.Default.HandoffContext)!;

        Assert.Equal(json, JsonSerializer.Serialize(again, HandoffJson.Default.HandoffContext));
        Assert.Equal(("strade", "high", "+39333"), (again.Routing.Skill, again.Routing.Priority, again.Routing.CallbackNumber));
        Assert.Equal(("ReportPothole", 0.9), (again.Why.Intent, again.Why.Confidence!.Value));
        Assert.Equal("via Roma", again.What.Entities!.Value.GetProperty("street")[0].GetString());
        Assert.Equal(20, again.What.Collected["report"].GetProperty("depth").GetInt32());
        Assert.Equal("c'è una buca", again.Why.Trigger);
    }

    [Fact]
    public void With_nothing_known_there_still_is_a_summary()
    {
        var context = HandoffContextBuilder.Build(
            new HandoffInput { Conversation = Turns.Conversation("c2"), Reason = "L'assistente non ha funzionato", At = Turns.Moment }, []);

        Assert.Equal(
            "Cittadino senza nome (chat del sito, italiano). L'assistente non ha funzionato\nArgomento: Richiesta di parlare con una persona.",
            context.Summary);
        Assert.Null(context.Sentiment);
        Assert.Null(context.What.Entities);
    }

    [Fact]
    public void What_was_not_understood_is_no_subject()
    {
        var context = HandoffContextBuilder.Build(
            Input(null) with { Understood = new Understood("None", 0.4, "{}"), Trigger = "bla" }, []);

        Assert.Null(context.Why.Intent);
        Assert.Equal("bla", context.What.Subject);
    }

    [Fact]
    public void A_question_that_was_answered_is_not_open()
    {
        var context = HandoffContextBuilder.Build(
            Input(null),
            [
                Turns.Entry(1, null, TranscriptAuthor.Bot, "Dove si trova?"),
                Turns.Entry(2, "2", TranscriptAuthor.Citizen, "via Roma"),
            ]);

        Assert.Null(context.State.PendingQuestion);
        Assert.Equal("Dove si trova?", context.State.LastBotMessage);
    }

    [Fact]
    public void What_only_operators_may_see_and_what_is_no_activity_does_not_disturb()
    {
        var context = HandoffContextBuilder.Build(
            Input(null),
            [
                Turns.Entry(1, "1", TranscriptAuthor.Citizen, "aiuto"),
                Turns.Entry(2, null, TranscriptAuthor.Bot, "interno", forCitizen: false),
                Turns.Entry(3, null, TranscriptAuthor.Bot) with { Json = "not json"u8.ToArray() },
            ]);

        Assert.Equal("aiuto", context.Why.Trigger);
        Assert.Null(context.State.LastBotMessage);
    }

    [Theory]
    [InlineData("+393331234567", "+39•••567")]
    [InlineData("whatsapp:+393331234567", "whatsapp:+39•••567")]
    [InlineData("anna.rossi@example.org", "a•••@example.org")]
    [InlineData("dl_5f0a", "dl_5f0a")]
    public void Telephone_numbers_and_mail_addresses_are_masked(string address, string expected) =>
        Assert.Equal(expected, HandoffContextBuilder.Build(Input(null) with { Conversation = Conversation with { UserId = address } }, []).Who.Address);

    [Fact]
    public void Long_words_are_cut_for_the_ten_seconds()
    {
        var context = HandoffContextBuilder.Build(
            Input(null) with { Trigger = string.Concat(Enumerable.Repeat("parola ", 500)) }, []);

        Assert.All(context.Summary.Split('\n'), line => Assert.True(line.Length < 400));
        Assert.InRange(context.Summary.Split('\n').Length, 2, 4);
    }

    private static HandoffInput Input(string? value) => new()
    {
        Conversation = Conversation,
        Reason = "Il cittadino chiede una persona",
        Context = value is null ? null : JsonDocument.Parse(value).RootElement,
        At = Turns.Moment,
    };
}
