using ContactBot.Conversations.Turns;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox;

/// <summary>Adds to a turn what has to reach the citizen because of it. Thread safe.</summary>
internal sealed class OutboxWriter(ChannelSenders senders)
{
    /// <summary>What may be written to the citizen; null where nothing leaves through the outbox.</summary>
    public WritingRules? RulesFor(ChannelRoute? route) => route is null ? null : senders.Find(route.ChannelId)?.RulesFor(route);

    /// <summary>Whether a person is to be asked for at the other end of the route.</summary>
    public bool TakesHandoff(ChannelRoute? route) => route is not null && senders.Find(route.ChannelId)?.TakesHandoff == true;

    /// <param name="turn">Complete but for this.</param>
    /// <param name="before">The route as it is stored; null if it is not.</param>
    /// <returns>The sender to be woken after the commit; null if there is nothing to send.</returns>
    public string? Complete(PendingTurn turn, ChannelRoute? before)
    {
        if (turn.Route is not { } route)
        {
            return null;
        }

        // Without a sender (the account was taken away) it is queued nevertheless, to fail where operators see it.
        var sender = senders.Find(route.ChannelId);
        var said = turn.Said.Where(said => sender?.Sends(said.Activity) ?? said.Activity.Type == Activities.ActivityTypes.Message).ToList();
        if (said.Count > 0)
        {
            route = turn.Route = route with { Offered = Choices.OfferedBy(said.Select(entry => entry.Activity)) };
        }

        turn.SavesRoute = route != before;
        turn.Outgoing = [.. said.Select(entry => Queued(entry, route, turn.Now))];
        return said.Count > 0 ? route.SenderKey : null;
    }

    private static OutboxMessage Queued(SaidActivity said, ChannelRoute route, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        BodyId = route.BodyId,
        ConversationId = route.ConversationId,
        Sequence = said.Sequence,
        SenderKey = route.SenderKey,
        DespiteOptOut = said.DespiteOptOut,
        State = OutboxState.Queued,
        NextAttemptAt = now,
        QueuedAt = now,
        UpdatedAt = now,
    };
}
