using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox.Changes;

/// <summary>Operators can see that the message failed.</summary>
internal sealed record MarkReported : MessageChange
{
    protected override bool Change(OutboxMessage message)
    {
        var isNew = !message.IsReported;
        message.IsReported = true;
        return isNew;
    }
}
