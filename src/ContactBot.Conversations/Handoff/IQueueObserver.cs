using Orleans.Concurrency;

namespace ContactBot.Conversations.Handoff;

/// <summary>Hears the whole queue whenever it changes.</summary>
public interface IQueueObserver : IGrainObserver
{
    [OneWay]
    Task OnQueueAsync(IReadOnlyList<ConversationView> conversations);
}
