using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations;
using ContactBot.Operators.Transcripts;
using ContactBot.Storage.Conversations;

namespace ContactBot.Operators.Tests.Transcripts;

public sealed class TranscriptItemTests
{
    [Fact]
    public void What_a_citizen_writes_stays_text()
    {
        var item = Item(TranscriptAuthor.Citizen, """{"type":"message","text":"<b>ciao</b> **forte**","from":{"name":"Maria"}}""");

        Assert.Equal("<b>ciao</b> **forte**", item!.Text);
        Assert.Null(item.Html);
        Assert.Equal("Maria", item.AuthorName);
    }

    [Fact]
    public void The_bots_markdown_is_formatted()
    {
        var item = Item(TranscriptAuthor.Bot, """{"type":"message","text":"**Apre** alle 9, [orari](https://comune.example/orari)"}""");

        Assert.Null(item!.Text);
        Assert.Contains("<strong>Apre</strong>", item.Html, StringComparison.Ordinal);
        Assert.Contains("""<a href="https://comune.example/orari" target="_blank" rel="noopener noreferrer">orari</a>""", item.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[qui](javascript:alert(1))", "javascript:")]
    [InlineData("[qui](JaVaScRiPt:alert(1))", "alert")]
    [InlineData("<javascript:alert(1)>", "href=\"javascript")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)", "javascript:")]
    [InlineData("![x](https://traccia.example/p.png)", "<img")]
    [InlineData("[x](//altrove.example)", "href=\"//")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    public void The_bots_markdown_can_do_no_harm(string markdown, string harm)
    {
        var item = Item(TranscriptAuthor.Bot, JsonSerializer.Serialize(new { type = "message", text = markdown }));

        Assert.DoesNotContain(harm, item!.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://comune.example/v3/directline/file.pdf", "https://comune.example/v3/directline/file.pdf")]
    [InlineData("/v3/directline/attachments/1", "/v3/directline/attachments/1")]
    [InlineData("//altrove.example/x", null)]
    [InlineData("/\\altrove.example/x", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,<script>alert(1)</script>", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("relativo.pdf", null)]
    public void A_file_leads_only_where_it_is_safe(string address, string? expected)
    {
        var item = Item(TranscriptAuthor.Citizen, JsonSerializer.Serialize(new
        {
            type = "message",
            attachments = new[] { new { contentType = "application/pdf", contentUrl = address, name = "bolletta.pdf" } },
        }));

        var file = Assert.Single(item!.Files);
        Assert.Equal("bolletta.pdf", file.Name);
        Assert.Equal(expected, file.Address);
    }

    [Fact]
    public void A_card_is_read_as_its_words_and_buttons()
    {
        var item = Item(TranscriptAuthor.Bot, """
            {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{
              "type":"AdaptiveCard",
              "body":[{"type":"TextBlock","text":"Riepilogo"},{"type":"FactSet","facts":[{"title":"Via","value":"Roma 1"}]}],
              "actions":[{"type":"Action.Submit","title":"Conferma"}]}}]}
            """);

        var card = Assert.Single(item!.Cards);
        Assert.Equal(["Riepilogo", "Via: Roma 1"], card.Lines);
        Assert.Equal(["Conferma"], card.Choices);
        Assert.Empty(item.Files);
    }

    [Theory]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"trace","text":"x"}""")]
    [InlineData("""{"type":"event","name":"handoff.status","value":{"state":"accepted"}}""")]
    [InlineData("""{"type":"message","text":"  "}""")]
    public void What_says_nothing_to_an_operator_is_left_out(string json) => Assert.Null(Item(TranscriptAuthor.Bot, json));

    [Theory]
    [InlineData("""{"type":"event","name":"handoff.initiate","value":{"reason":"Non ho capito due volte"}}""", "Richiesto un operatore: Non ho capito due volte")]
    [InlineData("""{"type":"event","name":"handoff.initiate","value":"x"}""", "Richiesto un operatore")]
    [InlineData("""{"type":"endOfConversation"}""", "Conversazione conclusa")]
    public void What_happened_is_told_in_words(string json, string text)
    {
        var item = Item(TranscriptAuthor.Bot, json);

        Assert.True(item!.IsNotice);
        Assert.Equal(text, item.Text);
    }

    private static TranscriptItem? Item(TranscriptAuthor author, string json)
    {
        var activity = JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
        return TranscriptItem.From(new TranscriptLine(1, author, ForCitizen: true, JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity)));
    }
}
