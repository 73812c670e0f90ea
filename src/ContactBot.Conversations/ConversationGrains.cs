namespace ContactBot.Conversations;

/// <summary>
/// Finds conversations by their identifier. <see cref="IGrainFactory"/> alone looks the interface's attributes up at every call,
/// which costs more than the rest of the call. Thread safe; usable once the cluster has started.
/// </summary>
public sealed class ConversationGrains(IGrainFactory grains)
{
    private readonly Lazy<GrainReference> _example = new(() => (GrainReference)grains.GetGrain<IConversationGrain>("example"));

    public IConversationGrain this[string conversationId]
    {
        get
        {
            var example = _example.Value;
            return (IConversationGrain)grains.GetGrain(GrainId.Create(example.GrainId.Type, conversationId), example.InterfaceType);
        }
    }
}
