using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations;
using ContactBot.Storage.Bodies;

namespace ContactBot.TestKit.Conversations;

/// <summary>Plays the citizen's side of one conversation, without a channel between.</summary>
public sealed class ConversationDriver(IConversationGrain conversation)
{
    public const string UserId = "dl_cittadina";

    public IConversationGrain Conversation => conversation;

    /// <summary>A started conversation.</summary>
    public static async Task<ConversationDriver> StartAsync(ConversationHost host, Guid? bodyId = null)
    {
        var grain = host.Conversation(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("n"));
        await grain.StartAsync(new ConversationStart { BodyId = bodyId ?? Body.DefaultId, ChannelId = "directline", UserId = UserId, UserName = "Anna D'Angelò" });
        return new ConversationDriver(grain);
    }

    public Task<ReceiveResult> SayAsync(string text, string? externalId = null) => conversation.ReceiveAsync(new InboundActivity
    {
        Activity = new Activity { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount { Id = UserId, Role = RoleTypes.User } },
        ExternalId = externalId,
    });

    /// <summary>Closes the conversation, as the chat does when the citizen begins a new one.</summary>
    public Task<ReceiveResult> LeaveAsync() => conversation.ReceiveAsync(new InboundActivity
    {
        Activity = new Activity { Type = ActivityTypes.EndOfConversation, Code = "userCancelled", From = new ChannelAccount { Id = UserId, Role = RoleTypes.User } },
    });

    /// <summary>Every text of the transcript that the audience may see, in order, each with who said it.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(Audience audience = Audience.Citizen)
    {
        var page = await conversation.ReadAsync(0, audience, 1000);
        return [.. page.Entries.Select(line => (line.Author, Activity: Parse(line))).Where(line => line.Activity.Text is not null).Select(line => $"{line.Author}: {line.Activity.Text}")];
    }

    /// <summary>Every activity of the transcript that the audience may see, in order.</summary>
    public async Task<IReadOnlyList<Activity>> ActivitiesAsync(Audience audience = Audience.Citizen)
    {
        var page = await conversation.ReadAsync(0, audience, 1000);
        return [.. page.Entries.Select(Parse)];
    }

    private static Activity Parse(TranscriptLine line) => JsonSerializer.Deserialize(line.Json, ActivityJson.Default.Activity)!;
}
