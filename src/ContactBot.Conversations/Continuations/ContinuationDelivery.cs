using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Continuations.Changes;
using ContactBot.Storage.Continuations;
using ContactBot.Storage.Journal;
using Microsoft.Extensions.Logging;

namespace ContactBot.Conversations.Continuations;

/// <summary>
/// Lets one conversation go on. Whatever happens between, it goes on once: the arrangement stays until the turn is durable, and the
/// conversation knows its key. Thread safe.
/// </summary>
internal sealed partial class ContinuationDelivery(
    ConversationGrains conversations, ITurnJournal journal, ContinuationOptions options, TimeProvider time, ILogger<ContinuationDelivery> logger)
{
    private const int LongestDoubling = 10;

    public async Task DeliverAsync(ScheduledContinuation due, CancellationToken cancellationToken)
    {
        var claim = new ClaimContinuation(due, time.GetUtcNow() + options.ForgottenAfter);
        await journal.ApplyAsync([claim], cancellationToken);
        if (!claim.IsMade)
        {
            return;
        }

        due.Version = claim.NextVersion;
        switch (await ContinueAsync(due))
        {
            case ContinueOutcome.Done or ContinueOutcome.UnknownConversation:
                await journal.ApplyAsync([new RemoveContinuation(due)], cancellationToken);
                break;
            case ContinueOutcome.NotNow:
                await journal.ApplyAsync([new PostponeContinuation(due, time.GetUtcNow() + options.BusyPause, due.Failures)], cancellationToken);
                break;
            default:
                await FailAsync(due, cancellationToken);
                break;
        }
    }

    private async Task<ContinueOutcome> ContinueAsync(ScheduledContinuation due)
    {
        var activity = JsonSerializer.Deserialize(due.Activity, ActivityJson.Default.Activity)!;
        return await conversations[due.ConversationId].ContinueAsync(new ProactiveActivity(activity, KeyOf(due)));
    }

    private async Task FailAsync(ScheduledContinuation due, CancellationToken cancellationToken)
    {
        if (due.Failures + 1 < options.MaximumFailures)
        {
            var pause = options.FirstPause * (1 << Math.Min(due.Failures, LongestDoubling));
            await journal.ApplyAsync([new PostponeContinuation(due, time.GetUtcNow() + pause, due.Failures + 1)], cancellationToken);
            return;
        }

        LogGivenUp(due.ConversationId, options.MaximumFailures);
        await conversations[due.ConversationId].NoteAsync(new SystemNote(
            "L'assistente doveva riprendere da solo questa conversazione ma non ci è riuscito. Valuti se scrivere al cittadino.", $"{KeyOf(due)}/failed"));
        await journal.ApplyAsync([new RemoveContinuation(due)], cancellationToken);
    }

    private static string KeyOf(ScheduledContinuation due) => $"continuation/{due.Id:n}";

    [LoggerMessage(1, LogLevel.Error, "CB4013: the bot failed {Failures} times to continue conversation {ConversationId} by itself and gives up; its operators can read it")]
    private partial void LogGivenUp(string conversationId, int failures);
}
