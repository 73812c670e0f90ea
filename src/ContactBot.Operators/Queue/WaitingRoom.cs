using ContactBot.Conversations;
using ContactBot.Storage.Conversations;

namespace ContactBot.Operators.Queue;

/// <summary>
/// The conversations of one body that are with people, in the order in which they are to be answered. Messages about one
/// conversation may arrive in any order and more than once. Not thread safe.
/// </summary>
internal sealed class WaitingRoom
{
    private readonly Dictionary<string, ConversationView> _present = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConversationView> _gone = new(StringComparer.Ordinal);

    /// <summary>Takes in one conversation as it is now.</summary>
    /// <returns>True if anything changed.</returns>
    public bool Apply(ConversationView conversation)
    {
        if (IsStale(conversation))
        {
            return false;
        }

        if (IsWithPeople(conversation))
        {
            _gone.Remove(conversation.Id);
            var changed = !_present.TryGetValue(conversation.Id, out var known) || known != conversation;
            _present[conversation.Id] = conversation;
            return changed;
        }

        // Remembered until the next reading, so that a late message does not bring it back.
        _gone[conversation.Id] = conversation;
        return _present.Remove(conversation.Id);
    }

    /// <summary>Takes in what the database holds; whatever is not in it is gone.</summary>
    /// <returns>True if anything changed.</returns>
    public bool Replace(IReadOnlyCollection<ConversationView> conversations)
    {
        var changed = conversations.Count != _present.Count
            || conversations.Any(conversation => !_present.TryGetValue(conversation.Id, out var known) || known != conversation);
        _gone.Clear();
        _present.Clear();
        foreach (var conversation in conversations)
        {
            _present[conversation.Id] = conversation;
        }

        return changed;
    }

    /// <summary>Those who wait first, longest first; then those who are with an operator.</summary>
    public ConversationView[] InOrder() =>
    [
        .. _present.Values
            .OrderBy(conversation => conversation.Owner)
            .ThenBy(conversation => conversation.OwnerSince)
            .ThenBy(conversation => conversation.Id, StringComparer.Ordinal),
    ];

    private bool IsStale(ConversationView conversation) =>
        (_present.TryGetValue(conversation.Id, out var known) || _gone.TryGetValue(conversation.Id, out known))
        && (conversation.LastSequence, conversation.OwnerSince).CompareTo((known.LastSequence, known.OwnerSince)) < 0;

    private static bool IsWithPeople(ConversationView conversation) =>
        conversation.Owner is ConversationOwner.Waiting or ConversationOwner.Operator or ConversationOwner.WrapUp;
}
