using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations;
using Orleans.Concurrency;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>Hears when somebody on our side writes in a conversation.</summary>
internal sealed class TypingObserver(Action onTyping) : IConversationObserver
{
    public Task OnEntriesAsync(TranscriptPage page) => Task.CompletedTask;

    public Task OnTransientAsync(Immutable<byte[]> activity)
    {
        if (JsonSerializer.Deserialize(activity.Value, ActivityJson.Default.Activity) is { Type: ActivityTypes.Typing })
        {
            onTyping();
        }

        return Task.CompletedTask;
    }

    public Task OnConversationAsync(ConversationView conversation) => Task.CompletedTask;
}
