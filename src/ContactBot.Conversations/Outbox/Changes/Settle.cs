using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>A person has seen to a failed message.</summary>
internal sealed record Settle : MessageChange
{
    public required IReadOnlyList<Guid> BodyIds { get; init; }
    public required string By { get; init; }

    protected override bool Change(OutboxMessage message)
    {
        if (message.State != OutboxState.Failed || message.SettledAt is not null || !BodyIds.Contains(message.BodyId))
        {
            return false;
        }

        message.SettledAt = At;
        message.SettledBy = By;
        return true;
    }
}
