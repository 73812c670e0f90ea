using ContactBot.Storage;
using ContactBot.Storage.Cases;

namespace ContactBot.Cases.Changes;

/// <summary>Finds cases to be changed.</summary>
internal static class CaseContextExtensions
{
    /// <summary>The case, also one that is opened in the same transaction.</summary>
    /// <exception cref="UnknownCaseException">The body has no such case.</exception>
    public static async Task<CaseRecord> FindCaseAsync(
        this ContactBotContext context, Guid caseId, Guid bodyId, CancellationToken cancellationToken) =>
        await context.Cases.FindAsync([caseId], cancellationToken) is { } record && record.BodyId == bodyId
            ? record
            : throw new UnknownCaseException(caseId);
}
