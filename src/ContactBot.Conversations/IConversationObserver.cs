using Orleans.Concurrency;

namespace ContactBot.Conversations;

/// <summary>Hears what happens in a conversation. Delivery is best effort: a gap in the sequence means read again.</summary>
public interface IConversationObserver : IGrainObserver
{
    [OneWay]
    Task OnEntriesAsync(TranscriptPage page);

    /// <summary>Something that is not kept, such as typing: an activity as UTF-8 JSON.</summary>
    [OneWay]
    Task OnTransientAsync(Immutable<byte[]> activity);

    /// <summary>The owner or the case changed.</summary>
    [OneWay]
    Task OnConversationAsync(ConversationView conversation);
}
