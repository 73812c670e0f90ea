using ContactBot.Activities;
using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class ActivityFactoryTests
{
    [Theory]
    [InlineData("  ciao\n", "ciao")]
    [InlineData(5L, "5")]
    [InlineData(true, "True")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_value_becomes_a_message_with_its_text(object? generated, string? text)
    {
        var activity = ActivityFactory.Create(generated);

        Assert.Equal(ActivityTypes.Message, activity.Type);
        Assert.Equal(text, activity.Text);
    }

    [Fact]
    public void An_activity_has_what_it_says()
    {
        var activity = Create("""
            # t
            [Activity
                Text = Scelga
                Speak = Scelga, prego
                InputHint = expectingInput
                AttachmentLayout = carousel
                SuggestedActions = Rifiuti | Anagrafe
                Value = ${json('{"a": 1}')}
            ]
            """);

        Assert.Equal((ActivityTypes.Message, "Scelga", "Scelga, prego"), (activity.Type, activity.Text, activity.Speak));
        Assert.Equal(("expectingInput", "carousel"), (activity.InputHint, activity.AttachmentLayout));
        Assert.Equal(1, activity.Value!.Value.GetProperty("a").GetInt32());
        Assert.Equal(["imBack Rifiuti Rifiuti", "imBack Anagrafe Anagrafe"], activity.SuggestedActions!.Actions!.Select(action => $"{action.Type} {action.Title} {action.Value!.Value.GetString()}"));
    }

    [Fact]
    public void An_event_has_a_name_and_a_value()
    {
        var activity = Create("# t\n[Activity\n  Type = event\n  Name = apri\n  Value = ${5}\n]");

        Assert.Equal((ActivityTypes.Event, "apri", 5), (activity.Type, activity.Name, activity.Value!.Value.GetInt32()));
    }

    [Fact]
    public void Properties_that_are_objects_or_lists_of_the_schema_are_read()
    {
        var activity = Create("""
            # t
            [Activity
                Text = ciao
                MembersAdded = ${json('[{"id": "1", "name": "Anna"}]')}
                ChannelData = ${json('{"x": true}')}
                Sconosciuta = valore
            ]
            """);

        Assert.Equal("Anna", Assert.Single(activity.MembersAdded!).Name);
        Assert.True(activity.ChannelData!.Value.GetProperty("x").GetBoolean());
        Assert.Equal("valore", activity.Extensions!["sconosciuta"].GetString());
        Assert.Equal("ciao", activity.Text);
    }

    [Fact]
    public void A_property_that_no_activity_can_have_is_an_error()
        => Assert.Throws<GenerationException>(() => Create("# t\n[Activity\n  MembersAdded = ${5}\n]"));

    [Fact]
    public void A_card_action_says_what_it_does()
    {
        var action = Assert.Single(Create("# t\n[Activity\n  SuggestedActions = ${a()}\n]\n# a\n[CardAction\n  Type = openUrl\n  Title = Sito\n  Value = https://example.org\n  DisplayText = apro\n]").SuggestedActions!.Actions!);

        Assert.Equal(("openUrl", "Sito", "https://example.org", "apro"), (action.Type, action.Title, action.Value!.Value.GetString(), action.DisplayText));
    }

    [Fact]
    public void Suggested_actions_can_be_a_structure_of_their_own()
    {
        var suggested = Create("# t\n[Activity\n  SuggestedActions = ${s()}\n]\n# s\n[SuggestedActions\n  To = u1 | u2\n  Actions = sì | no\n]").SuggestedActions!;

        Assert.Equal(["u1", "u2"], suggested.To!);
        Assert.Equal(["sì", "no"], suggested.Actions!.Select(action => action.Title));
    }

    [Fact]
    public void A_hero_card_becomes_an_attachment()
    {
        var attachment = Assert.Single(Create("""
            # t
            [HeroCard
                Title = Carta d'identità
                Subtitle = Anagrafe
                Image = https://example.org/a.png
                Images = https://example.org/b.png | https://example.org/c.png
                Buttons = Prenota | ${sito()}
                Tap = tocca
            ]
            # sito
            [CardAction
                Type = openUrl
                Title = Sito
                Value = https://example.org
            ]
            """).Attachments!);
        var content = attachment.Content!.Value;

        Assert.Equal(AttachmentContentTypes.HeroCard, attachment.ContentType);
        Assert.Equal("Carta d'identità", content.GetProperty("title").GetString());
        Assert.Equal("abc", string.Concat(content.GetProperty("images").EnumerateArray().Select(image => image.GetProperty("url").GetString()![^5])));
        Assert.Equal(["imBack Prenota", "openUrl Sito"], content.GetProperty("buttons").EnumerateArray().Select(button => $"{button.GetProperty("type").GetString()} {button.GetProperty("title").GetString()}"));
        Assert.Equal("tocca", content.GetProperty("tap").GetProperty("value").GetString());
        Assert.False(content.TryGetProperty("lgType", out _));
    }

    [Fact]
    public void A_media_card_holds_one_image_media_and_switches()
    {
        var content = Assert.Single(Create("# t\n[AnimationCard\n  Image = https://example.org/a.png\n  Media = https://example.org/a.mp4\n  Autostart = true\n]").Attachments!).Content!.Value;

        Assert.Equal("https://example.org/a.png", content.GetProperty("image").GetProperty("url").GetString());
        Assert.Equal("https://example.org/a.mp4", content.GetProperty("media")[0].GetProperty("url").GetString());
        Assert.True(content.GetProperty("autostart").GetBoolean());
    }

    [Theory]
    [InlineData("${json(carta())}")]
    [InlineData("${carta()}")]
    [InlineData("${ActivityAttachment(json(carta()), 'adaptivecard')}")]
    [InlineData("${allegato()}")]
    public void An_adaptive_card_is_attached_with_its_own_JSON(string attachments)
    {
        var activity = Create($$"""
            # t
            [Activity
                Text = ecco
                Attachments = {{attachments}}
            ]
            # carta
            - ```
            {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "${1 + 1}"}]}
            ```
            # allegato
            [Attachment
                ContentType = adaptivecard
                Content = ${json(carta())}
            ]
            """);
        var attachment = Assert.Single(activity.Attachments!);

        Assert.Equal(AttachmentContentTypes.AdaptiveCard, attachment.ContentType);
        Assert.Equal("2", attachment.Content!.Value.GetProperty("body")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_file_is_attached_by_its_address()
    {
        var attachment = Assert.Single(Create("# t\n[Attachment\n  ContentType = image/png\n  ContentUrl = https://example.org/a.png\n  Name = mappa.png\n]").Attachments!);

        Assert.Equal(("image/png", "https://example.org/a.png", "mappa.png"), (attachment.ContentType, attachment.ContentUrl, attachment.Name));
    }

    [Fact]
    public void A_structure_that_is_no_activity_is_said_as_JSON()
        => Assert.Equal("{\n  \"lgType\": \"Cosa\",\n  \"a\": \"1\"\n}", Create("# t\n[Cosa\n  A = 1\n]").Text);

    private static Activity Create(string content) => ActivityFactory.Create(Templates.Evaluate(content, "t"));
}
