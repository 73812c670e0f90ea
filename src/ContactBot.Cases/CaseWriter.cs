using ContactBot.Storage;
using ContactBot.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Cases;

/// <summary>Commits changes of cases that belong to no turn, such as those that an operator makes on the case's page. Thread safe.</summary>
public sealed class CaseWriter(IDbContextFactory<ContactBotContext> contexts)
{
    private const int Attempts = 5;

    /// <summary>All of the changes or none. Runs again if somebody else changed the same case at the same time.</summary>
    public async Task ApplyAsync(IReadOnlyList<ITransactionalChange> changes, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            try
            {
                foreach (var change in changes)
                {
                    await change.ApplyAsync(context, cancellationToken);
                }

                await context.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // The other's change came first: a fresh context reads it.
            }
        }
    }
}
