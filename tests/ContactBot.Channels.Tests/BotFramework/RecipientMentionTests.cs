using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Channels.BotFramework.Inbound;

namespace ContactBot.Channels.Tests.BotFramework;

/// <summary>What is said to the bot in a group, without the words that address it.</summary>
public sealed class RecipientMentionTests
{
    [Theory]
    [InlineData("<at>Assistente</at> quali sono gli orari?", "quali sono gli orari?")]
    [InlineData("quali sono gli orari, <AT>assistente</AT>", "quali sono gli orari,")]
    [InlineData("quali sono gli orari?", "quali sono gli orari?")]
    public void The_mention_of_the_bot_is_no_part_of_the_text(string text, string expected)
    {
        var activity = Message(text, """{"type":"mention","mentioned":{"id":"28:bot","name":"Assistente"},"text":"<at>Assistente</at>"}""");
        RecipientMention.Remove(activity);
        Assert.Equal(expected, activity.Text);
        Assert.Single(activity.Entities!);
    }

    [Theory]
    [InlineData("""{"type":"mention","mentioned":{"id":"29:anna","name":"Anna"},"text":"<at>Assistente</at>"}""")]
    [InlineData("""{"type":"clientInfo","text":"<at>Assistente</at>"}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot"}}""")]
    [InlineData("7")]
    public void The_mention_of_somebody_else_stays(string entity)
    {
        var activity = Message("<at>Assistente</at> orari", entity);
        RecipientMention.Remove(activity);
        Assert.Equal("<at>Assistente</at> orari", activity.Text);
    }

    private static Activity Message(string text, string entity) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount { Id = "28:bot" },
        Entities = [JsonSerializer.Deserialize<JsonElement>(entity)],
    };
}
