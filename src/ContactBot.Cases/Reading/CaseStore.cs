using ContactBot.Cases.Numbers;
using ContactBot.Storage;
using ContactBot.Storage.Cases;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Cases.Reading;

internal sealed class CaseStore(IDbContextFactory<ContactBotContext> contexts) : ICaseStore
{
    private const int CasesOfAConversation = 50;

    public Task<CaseRecord?> FindAsync(IReadOnlyCollection<Guid> bodyIds, Guid caseId, CancellationToken cancellationToken) =>
        ReadAsync(context => Visible(context, bodyIds).FirstOrDefaultAsync(record => record.Id == caseId, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<CaseRecord>> FindByNumberAsync(
        IReadOnlyCollection<Guid> bodyIds, CaseNumber number, CancellationToken cancellationToken)
    {
        var digits = number.Digits;
        return ReadAsync(
            context => ToListAsync(Visible(context, bodyIds).Where(record => record.Number == digits), cancellationToken), cancellationToken);
    }

    public Task<IReadOnlyList<CaseRecord>> FindByConversationAsync(
        IReadOnlyCollection<Guid> bodyIds, string conversationId, CancellationToken cancellationToken) =>
        ReadAsync(
            context => ToListAsync(
                Visible(context, bodyIds)
                    .Where(record => record.ConversationId == conversationId)
                    .OrderByDescending(record => record.OpenedAt)
                    .Take(CasesOfAConversation),
                cancellationToken),
            cancellationToken);

    public Task<IReadOnlyList<CaseRecord>> FindRecentAsync(
        IReadOnlyCollection<Guid> bodyIds, int limit, CancellationToken cancellationToken) =>
        ReadAsync(
            context => ToListAsync(
                Visible(context, bodyIds).OrderByDescending(record => record.UpdatedAt).Take(limit), cancellationToken),
            cancellationToken);

    public Task<IReadOnlyList<CaseRecord>> FindOpenByCitizenAsync(
        IReadOnlyCollection<Guid> bodyIds, Guid citizenId, int limit, CancellationToken cancellationToken) =>
        ReadAsync(
            context => ToListAsync(
                Visible(context, bodyIds)
                    .Where(record => record.CitizenId == citizenId && record.EndedAt == null)
                    .OrderByDescending(record => record.OpenedAt)
                    .Take(limit),
                cancellationToken),
            cancellationToken);

    public Task<IReadOnlyList<CaseEvent>> ReadHistoryAsync(
        IReadOnlyCollection<Guid> bodyIds, Guid caseId, long after, int limit, CancellationToken cancellationToken) =>
        ReadAsync(
            context => ToListAsync(
                context.CaseEvents.AsNoTracking()
                    .Where(change => change.CaseId == caseId && change.Sequence > after && bodyIds.Contains(change.BodyId))
                    .OrderBy(change => change.Sequence)
                    .Take(limit),
                cancellationToken),
            cancellationToken);

    private static IQueryable<CaseRecord> Visible(ContactBotContext context, IReadOnlyCollection<Guid> bodyIds) =>
        context.Cases.AsNoTracking().Where(record => bodyIds.Contains(record.BodyId));

    private static async Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.ToListAsync(cancellationToken);

    private async Task<T> ReadAsync<T>(Func<ContactBotContext, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await read(context);
    }
}
