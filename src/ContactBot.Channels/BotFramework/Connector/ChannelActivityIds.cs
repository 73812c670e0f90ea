using System.Globalization;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Outbox;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>The channel's names for activities that we know by ours. Thread safe.</summary>
internal sealed class ChannelActivityIds(IConversationStore store, IOutboxStore outbox)
{
    /// <param name="conversationId">Ours.</param>
    /// <param name="activityId">Ours, or the channel's already, as a card sends it back; may be null.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Null if the channel has no name for it.</returns>
    public async Task<string?> FindAsync(string conversationId, string? activityId, CancellationToken cancellationToken)
    {
        if (activityId is null || !activityId.StartsWith(conversationId, StringComparison.Ordinal))
        {
            return activityId;
        }

        var sequence = long.Parse(activityId.AsSpan(activityId.LastIndexOf('|') + 1), CultureInfo.InvariantCulture);
        var entries = await store.ReadTranscriptAsync(conversationId, sequence - 1, forCitizenOnly: false, limit: 1, cancellationToken);
        return entries is [{ Author: TranscriptAuthor.Citizen } entry]
            ? entry.ExternalId
            : await outbox.FindExternalIdAsync(conversationId, sequence, cancellationToken);
    }
}
