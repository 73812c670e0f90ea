using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.Twilio;
using ContactBot.Channels.Twilio.Messaging.Rendering;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>What the bot says fits the channel.</summary>
public sealed class RenderingTests
{
    [Theory]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    public void A_text_of_plain_letters_has_160_in_one_segment_and_153_in_several(int length, int segments) =>
        Assert.Equal(segments, SmsText.CountSegments(new string('a', length)));

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    public void One_foreign_letter_makes_all_of_them_count_double(int length, int segments) =>
        Assert.Equal(segments, SmsText.CountSegments("È" + new string('a', length - 1)));

    [Fact]
    public void A_sign_of_two_units_is_never_cut_over_two_segments()
    {
        Assert.Equal(2, SmsText.CountSegments(new string('a', 152) + "€" + new string('a', 151)));
        Assert.Equal(3, SmsText.CountSegments(new string('a', 152) + "€" + new string('a', 152)));
        Assert.Equal(2, SmsText.CountSegments(new string('ж', 66) + "😀" + new string('ж', 65)));
        Assert.Equal(3, SmsText.CountSegments(new string('ж', 66) + "😀" + new string('ж', 66)));
    }

    [Theory]
    [InlineData("È aperto", "È aperto")]
    [InlineData("àèéìòù É €", "àèéìòù É €")]
    public void A_text_that_costs_no_more_stays_as_it_is(string text, string expected) => Assert.Equal(expected, SmsText.Economize(text));

    [Fact]
    public void A_long_text_is_spelled_with_the_letters_of_sms_where_it_saves()
    {
        var tail = new string('a', 100);
        Assert.Equal($"E' aperto: \"oggi\" - domani... {tail}", SmsText.Economize($"È aperto: “oggi” – domani… {tail}"));
    }

    [Fact]
    public void A_text_with_a_sign_that_has_no_spelling_loses_nothing()
    {
        var text = $"È 😀 {new string('a', 200)}";
        Assert.Equal(text, SmsText.Economize(text));
    }

    [Fact]
    public void A_long_text_is_cut_at_the_end_of_a_sentence_and_nothing_is_lost()
    {
        var sentence = "Lo sportello è aperto dal lunedì al venerdì dalle 9 alle 12. ";
        var text = string.Concat(Enumerable.Repeat(sentence, 40)).Trim();
        var pieces = SmsRendering.Render(Message(text), maximumSegments: 3).Select(part => part.Body).ToList();
        Assert.True(pieces.Count > 1);
        Assert.All(pieces, piece => Assert.EndsWith(".", piece, StringComparison.Ordinal));
        Assert.All(pieces, piece => Assert.InRange(SmsText.CountSegments(piece), 1, 3));
        Assert.Equal(text, string.Join(' ', pieces));
    }

    [Fact]
    public void A_text_without_any_gap_is_cut_between_whole_signs()
    {
        var text = string.Concat(Enumerable.Repeat("👩‍👧‍👦", 60));
        var pieces = TextSplitter.Split(text, piece => piece.Length <= 100);
        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, piece => Assert.Equal(0, piece.Length % "👩‍👧‍👦".Length));
    }

    [Fact]
    public void Markdown_becomes_plain_in_an_sms_and_marks_on_whatsapp()
    {
        const string markdown = "## Orari\n\n**Lunedì** e *martedì*, [prenoti](https://comune.example/p)\n\n- uno\n- due\n\n1. primo\n2. secondo";
        Assert.Equal(
            "Orari\nLunedì e martedì, prenoti: https://comune.example/p\n- uno\n- due\n1. primo\n2. secondo", MarkdownText.For(TwilioChannels.Sms, markdown));
        Assert.Equal(
            "*Orari*\n*Lunedì* e _martedì_, prenoti: https://comune.example/p\n- uno\n- due\n1. primo\n2. secondo",
            MarkdownText.For(TwilioChannels.WhatsApp, markdown));
    }

    [Fact]
    public void A_card_becomes_its_text_with_the_addresses_of_its_buttons()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Attachments =
            [
                new Attachment
                {
                    ContentType = AttachmentContentTypes.HeroCard,
                    Content = JsonElement.Parse("""
                        {"title":"Carta d'identità","text":"Serve la **vecchia**.","buttons":[
                          {"type":"openUrl","title":"Prenoti","value":"https://comune.example/cie"},{"type":"imBack","title":"Quanto costa","value":"costo"}]}
                        """),
                },
            ],
        };
        var part = Assert.Single(SmsRendering.Render(activity, 6));
        Assert.Equal("Carta d'identità\nServe la vecchia.\nPrenoti: https://comune.example/cie\n1) Quanto costa", part.Body);
    }

    [Fact]
    public void An_adaptive_card_becomes_its_words()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Attachments =
            [
                new Attachment
                {
                    ContentType = AttachmentContentTypes.AdaptiveCard,
                    Content = JsonElement.Parse("""
                        {"type":"AdaptiveCard","body":[{"type":"Container","items":[{"type":"TextBlock","text":"Pratica 12"}]},
                          {"type":"FactSet","facts":[{"title":"Stato","value":"aperta"}]}],"actions":[{"type":"Action.OpenUrl","title":"Apra","url":"https://c.example"}]}
                        """),
                },
            ],
        };
        Assert.Equal("Pratica 12\nStato: aperta\nApra: https://c.example", Assert.Single(SmsRendering.Render(activity, 6)).Body);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Up_to_ten_choices_are_shown_by_whatsapp_itself(int count, bool shown)
    {
        var parts = WhatsAppRendering.Render(Message("Che cosa le serve?", [.. Enumerable.Range(1, count).Select(number => $"Scelta {number}")]));
        Assert.Equal(shown, Assert.Single(parts).Choices is not null);
        Assert.StartsWith("Che cosa le serve?", parts[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_a_link_in_an_sms_and_a_file_on_whatsapp()
    {
        var activity = Message("Ecco il modulo");
        activity.Attachments = [new Attachment { ContentType = "application/pdf", ContentUrl = "https://c.example/m.pdf", Name = "Modulo" }];
        Assert.Equal("Ecco il modulo\nModulo: https://c.example/m.pdf", Assert.Single(SmsRendering.Render(activity, 6)).Body);
        Assert.Equal([null, "https://c.example/m.pdf"], WhatsAppRendering.Render(activity).Select(part => part.MediaUrl));
    }

    private static Activity Message(string text, params string[] choices) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        SuggestedActions = choices.Length == 0 ? null : new SuggestedActions { Actions = [.. choices.Select(choice => new CardAction { Type = "imBack", Title = choice })] },
    };
}
