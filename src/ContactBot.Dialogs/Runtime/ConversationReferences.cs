using ContactBot.Activities;

namespace ContactBot.Dialogs.Runtime;

/// <summary>Where to find a conversation again.</summary>
internal static class ConversationReferences
{
    public static ConversationReference Of(Activity incoming) => new()
    {
        ActivityId = incoming.Id,
        User = incoming.From,
        Bot = incoming.Recipient,
        Conversation = incoming.Conversation,
        ChannelId = incoming.ChannelId,
        Locale = incoming.Locale,
        ServiceUrl = incoming.ServiceUrl,
    };
}
