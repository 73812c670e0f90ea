using System.Text;
using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Continuations.Changes;
using ContactBot.Dialogs.Continuation;
using ContactBot.Storage.Continuations;
using ContactBot.Storage.Conversations;

namespace ContactBot.Conversations.Continuations;

/// <summary>Arranges, for one conversation, that it or another one of the same body goes on later: written with the turn, so that a turn that fails arranges nothing.</summary>
internal sealed class ConversationScheduler(ConversationSnapshot conversation, IConversationStore store, TimeProvider time) : IConversationScheduler
{
    public async ValueTask<string> ScheduleAsync(ConversationContinuation continuation, IList<object> changes, CancellationToken cancellationToken)
    {
        var target = continuation.Conversation.Conversation?.Id;
        if (target != conversation.Id && !await IsOursAsync(target, cancellationToken))
        {
            throw new InvalidOperationException("CB4012: a conversation is to be continued that does not exist, or is of another body; take the reference from GetConversationReference.");
        }

        var now = time.GetUtcNow();
        var scheduled = new ScheduledContinuation
        {
            Id = Guid.CreateVersion7(now),
            BodyId = conversation.BodyId,
            ConversationId = target!,
            Activity = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(continuation.ToActivity(), ActivityJson.Default.Activity)),
            DueAt = continuation.At ?? now,
            NextAttemptAt = continuation.At ?? now,
        };
        changes.Add(new ScheduleContinuation(scheduled));
        return scheduled.Id.ToString();
    }

    private async ValueTask<bool> IsOursAsync(string? id, CancellationToken cancellationToken) =>
        id is not null && (await store.FindAsync(id, cancellationToken))?.Conversation.BodyId == conversation.BodyId;
}
