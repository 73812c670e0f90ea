using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Dialogs.Tests.Runtime;

namespace ContactBot.Dialogs.Tests.Recognizers;

public sealed class ChannelMentionTests
{
    [Fact]
    public async Task Who_the_channel_says_is_mentioned_is_an_entity()
    {
        using var bot = new BotFixture(BotFixture.Dialog("""
            "autoEndDialog": false,
            "recognizer": { "$kind": "Microsoft.RecognizerSet", "recognizers": [
              { "$kind": "Microsoft.RegexRecognizer", "intents": [ { "intent": "Call", "pattern": "chiama" } ] }, { "$kind": "Microsoft.ChannelMentionEntityRecognizer" } ] },
            "triggers": [ { "$kind": "Microsoft.OnIntent", "intent": "Call", "entities": [ "channelMention" ], "actions": [
              { "$kind": "Microsoft.SendActivity", "activity": "${join(foreach(@@channelMention, one, one.name), ', ')}" } ] } ]
            """));
        var answers = await bot.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "chiama <at>Anna</at> e <at>Ugo</at>",
            Entities =
            [
                Mention("Anna"), JsonElement.Parse("""{ "type": "clientInfo" }"""), Mention("Ugo"),
            ],
        });
        Assert.Equal(["Anna, Ugo"], answers);
    }

    private static JsonElement Mention(string name) => JsonElement.Parse($$"""{ "type": "mention", "text": "<at>{{name}}</at>", "mentioned": { "id": "1", "name": "{{name}}" } }""");
}
