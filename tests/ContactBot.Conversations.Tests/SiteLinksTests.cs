using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Turns;
using ContactBot.TestKit.Conversations;

namespace ContactBot.Conversations.Tests;

/// <summary>A link to a page of the body works where no page stands around the message.</summary>
public sealed class SiteLinksTests
{
    [Theory]
    [InlineData("ecco l'[informativa](/privacy).", $"ecco l'[informativa]({FixedSite.Address}/privacy).")]
    [InlineData("[a](/a?b=1#c) e [d](/d)", $"[a]({FixedSite.Address}/a?b=1#c) e [d]({FixedSite.Address}/d)")]
    [InlineData("[altrove](https://example.org/x) [senza schema](//example.org/x) (/no)", "[altrove](https://example.org/x) [senza schema](//example.org/x) (/no)")]
    public void In_a_text_the_paths_of_links_become_addresses(string text, string expected)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = text };
        Complete(activity);
        Assert.Equal(expected, activity.Text);
    }

    [Fact]
    public void Cards_and_their_buttons_and_pictures_lead_to_the_site()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Attachments =
            [
                new Attachment
                {
                    ContentType = AttachmentContentTypes.HeroCard,
                    Content = JsonSerializer.Deserialize<JsonElement>(
                        """
                        {"title":"/ è un segno","text":"[pagina](/tari)","images":[{"url":"/tari.png"}],
                         "buttons":[{"type":"openUrl","title":"Apra","value":"/servizi/tari"},{"type":"imBack","title":"Sì","value":"sì"}]}
                        """),
                },
                new Attachment { ContentType = "image/png", ContentUrl = "/mappa.png", ThumbnailUrl = "https://example.org/m.png" },
            ],
            SuggestedActions = new SuggestedActions
            {
                Actions = [new CardAction { Type = "openUrl", Title = "Prenoti", Value = JsonSerializer.SerializeToElement("/prenota") }],
            },
        };

        Complete(activity);

        var card = activity.Attachments[0].Content!.Value;
        Assert.Equal("/ è un segno", card.GetProperty("title").GetString());
        Assert.Equal($"[pagina]({FixedSite.Address}/tari)", card.GetProperty("text").GetString());
        Assert.Equal($"{FixedSite.Address}/tari.png", card.GetProperty("images")[0].GetProperty("url").GetString());
        Assert.Equal($"{FixedSite.Address}/servizi/tari", card.GetProperty("buttons")[0].GetProperty("value").GetString());
        Assert.Equal("sì", card.GetProperty("buttons")[1].GetProperty("value").GetString());
        Assert.Equal($"{FixedSite.Address}/mappa.png", activity.Attachments[1].ContentUrl);
        Assert.Equal("https://example.org/m.png", activity.Attachments[1].ThumbnailUrl);
        Assert.Equal($"{FixedSite.Address}/prenota", activity.SuggestedActions.Actions[0].Value!.Value.GetString());
    }

    private static void Complete(Activity activity) => new SiteLinks(new FixedSite()).Complete(activity, Guid.Empty);
}
