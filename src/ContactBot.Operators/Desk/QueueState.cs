using ContactBot.Conversations;

namespace ContactBot.Operators.Desk;

/// <summary>The queues that an operator serves, as last heard.</summary>
/// <param name="Conversations">Those who wait first, longest first; then those who are with an operator.</param>
/// <param name="IsCurrent">False while the queues can't be reached, so that what is shown may be old.</param>
public sealed record QueueState(IReadOnlyList<ConversationView> Conversations, bool IsCurrent)
{
    /// <summary>Nothing heard yet.</summary>
    public static readonly QueueState Unknown = new([], IsCurrent: false);
}
