using ContactBot.Cases.Changes;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Citizens;

/// <summary>Knows whom a conversation is with, or prepares that it will be known. Writes nothing itself. Thread safe.</summary>
public sealed class CitizenMemory(ICitizenStore citizens)
{
    /// <summary>
    /// The citizen of a conversation: the one in its row, the one whom an earlier change of the same turn remembers, the one
    /// known by the channel's address, or a new one.
    /// </summary>
    /// <param name="conversation">The conversation as it is in the turn.</param>
    /// <param name="pending">The changes of the turn so far.</param>
    /// <param name="at">The time of the turn.</param>
    /// <param name="cancellationToken">Leaves nothing behind.</param>
    /// <returns>The citizen, and the change to be committed with the turn if they are new.</returns>
    public async Task<(Guid CitizenId, RememberCitizen? Change)> RecallAsync(
        ConversationSnapshot conversation,
        IEnumerable<ITransactionalChange> pending,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        var address = CitizenAddress.Of(conversation.ChannelId, conversation.UserId);
        var known = conversation.CitizenId
            ?? pending.OfType<RememberCitizen>().LastOrDefault()?.CitizenId
            ?? await citizens.FindIdAsync(conversation.BodyId, address.ChannelId, address.Address, cancellationToken);
        if (known is { } citizenId)
        {
            return (citizenId, null);
        }

        var change = new RememberCitizen
        {
            CitizenId = Guid.CreateVersion7(at),
            BodyId = conversation.BodyId,
            ChannelId = address.ChannelId,
            Address = address.Address,
            DisplayName = conversation.UserName,
            Language = conversation.Language,
            ConversationId = conversation.Id,
            At = at,
        };
        return (change.CitizenId, change);
    }
}
