using ContactBot.Cases.Changes;
using ContactBot.Cases.Citizens;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;
using ContactBot.Storage.Journal;

namespace ContactBot.Cases.Handoff;

/// <summary>
/// Prepares the case of a handoff: the one that the conversation is about, or a new one, with its citizen and its context.
/// Writes nothing itself. Thread safe.
/// </summary>
public sealed class HandoffCases(CaseNumbers numbers, ICaseStore cases, CitizenMemory citizens, IConversationStore conversations)
{
    private const int RecentEntries = 50;

    /// <param name="input">What the handoff starts from.</param>
    /// <param name="pending">The changes of the turn so far: a case opened by them is found although it is not stored yet.</param>
    /// <param name="cancellationToken">Nothing is left behind but perhaps an unused number.</param>
    public async Task<CaseHandoff> PrepareAsync(
        HandoffInput input, IReadOnlyCollection<ITransactionalChange> pending, CancellationToken cancellationToken)
    {
        var conversation = input.Conversation;
        var (citizenId, remember) = await citizens.RecallAsync(conversation, pending, input.At, cancellationToken);
        var known = await FindCaseAsync(conversation, pending, cancellationToken);
        var number = known?.Number ?? await numbers.ReserveAsync(conversation.BodyId, cancellationToken);
        var context = HandoffContextBuilder.Build(
            input with
            {
                CaseNumber = known is null ? null : number.Display,
                EarlierCases = await FindEarlierAsync(conversation, known?.CaseId, cancellationToken),
            },
            await ReadRecentAsync(input, cancellationToken),
            citizenId);

        var changes = new List<ITransactionalChange>(3);
        if (remember is not null)
        {
            changes.Add(remember);
        }

        var caseId = known?.CaseId ?? Guid.CreateVersion7(input.At);
        if (known is null)
        {
            changes.Add(Open(input, context, caseId, number, citizenId));
        }

        changes.Add(new AttachHandoffContext
        {
            CaseId = caseId,
            BodyId = conversation.BodyId,
            Context = context,
            CitizenId = citizenId,
            Actor = Actor.Bot,
            At = input.At,
        });
        return new CaseHandoff(caseId, citizenId, number, known is null, context, changes);
    }

    private static OpenCase Open(HandoffInput input, HandoffContext context, Guid caseId, CaseNumber number, Guid citizenId) => new()
    {
        CaseId = caseId,
        Number = number,
        BodyId = input.Conversation.BodyId,
        Subject = context.What.Subject,
        Category = context.What.Category,
        CitizenId = citizenId,
        ConversationId = input.Conversation.Id,
        ChannelId = input.Conversation.ChannelId,
        Language = input.Conversation.Language,
        Place = context.What.Place,
        Details = context.What.Details ?? context.Why.Trigger,
        Actor = Actor.Bot,
        At = input.At,
    };

    /// <summary>The case that the conversation is about: opened in this very turn, or before.</summary>
    private async Task<(Guid CaseId, CaseNumber Number)?> FindCaseAsync(
        ConversationSnapshot conversation, IReadOnlyCollection<ITransactionalChange> pending, CancellationToken cancellationToken)
    {
        if (pending.OfType<OpenCase>().LastOrDefault() is { } opened)
        {
            return (opened.CaseId, opened.Number);
        }

        return conversation.CaseId is { } caseId && await cases.FindAsync([conversation.BodyId], caseId, cancellationToken) is { } record
            ? (record.Id, CaseNumber.Parse(record.Number))
            : null;
    }

    /// <summary>
    /// What else the bot opened in this conversation. Such a case goes its own way: the talk with an operator neither takes it
    /// over nor closes it, but the operator must know of it.
    /// </summary>
    private async Task<IReadOnlyList<CaseRecord>> FindEarlierAsync(
        ConversationSnapshot conversation, Guid? caseId, CancellationToken cancellationToken)
    {
        var opened = await cases.FindByConversationAsync([conversation.BodyId], conversation.Id, cancellationToken);
        return [.. opened.Where(record => record.Id != caseId)];
    }

    private async Task<IReadOnlyList<TranscriptEntry>> ReadRecentAsync(HandoffInput input, CancellationToken cancellationToken)
    {
        var stored = input.Conversation.LastSequence - input.PendingEntries.Count;
        var entries = await conversations.ReadTranscriptAsync(
            input.Conversation.Id, Math.Max(0, stored - RecentEntries), forCitizenOnly: true, RecentEntries, cancellationToken);
        return [.. entries, .. input.PendingEntries];
    }
}
