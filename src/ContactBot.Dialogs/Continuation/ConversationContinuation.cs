using System.Text.Json;
using ContactBot.Activities;

namespace ContactBot.Dialogs.Continuation;

/// <summary>
/// A conversation that is to be continued.
/// </summary>
/// <param name="Conversation">Which.</param>
/// <param name="At">When; null for at once.</param>
/// <param name="Value">What the event carries.</param>
public sealed record ConversationContinuation(ConversationReference Conversation, DateTimeOffset? At, JsonElement? Value)
{
    /// <summary>The name of the event with which a conversation continues.</summary>
    public const string EventName = "ContinueConversation";

    /// <summary>The event, as it comes in when its time has come.</summary>
    public Activity ToActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = EventName,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ChannelId = Conversation.ChannelId,
        ServiceUrl = Conversation.ServiceUrl,
        Locale = Conversation.Locale,
        RelatesTo = Conversation,
        Value = Value,
    };
}
