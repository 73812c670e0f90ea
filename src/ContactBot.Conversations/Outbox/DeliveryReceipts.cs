using ContactBot.Conversations.Outbox.Changes;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Outbox;

namespace ContactBot.Conversations.Outbox;

internal sealed class DeliveryReceipts(
    ITurnJournal journal, FailureReports failures, IGrainFactory grains, OutboxOptions options, TimeProvider time) : IDeliveryReceipts
{
    public async Task<bool> RecordAsync(Receipt receipt, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var change = new RecordReceipt
        {
            MessageId = receipt.MessageId,
            Receipt = receipt,
            RepeatAt = now + (10 * options.FirstPause),
            At = now,
        };
        await journal.ChangeAsync(change, cancellationToken);
        switch (change.Outcome)
        {
            case { State: OutboxState.Failed, IsReported: false } failed:
                await failures.ReportAsync(failed, cancellationToken);
                break;
            case { State: OutboxState.Queued } repeated:
                await grains.GetGrain<ISenderGrain>(repeated.SenderKey).WakeAsync();
                break;
        }

        return change.IsKnown;
    }
}
