using ContactBot.Conversations.Operators;
using ContactBot.Storage;
using ContactBot.Storage.Operators;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Operators.Accounts;

/// <summary>The accounts of operators, and the attempts to sign in to them. Thread safe.</summary>
internal sealed class OperatorAccounts(IDbContextFactory<ContactBotContext> contexts, LockoutOptions lockout, TimeProvider time)
{
    public static string Normalize(string userName) => userName.Trim().ToLowerInvariant();

    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Operators.AnyAsync(cancellationToken);
    }

    /// <summary>Null if there is none in use.</summary>
    public async Task<OperatorAccount?> FindByUserNameAsync(string userName, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var normalized = Normalize(userName);
        return await context.Operators.AsNoTracking()
            .FirstOrDefaultAsync(account => account.UserName == normalized && account.DisabledAt == null, cancellationToken);
    }

    /// <summary>The operator as of now; null if the account is not in use.</summary>
    public async Task<SignedInOperator?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var account = await context.Operators.AsNoTracking()
            .Include(found => found.Bodies)
            .FirstOrDefaultAsync(found => found.Id == id && found.DisabledAt == null, cancellationToken);
        if (account is null)
        {
            return null;
        }

        var bodyIds = account.Bodies.Select(body => body.BodyId).ToArray();
        var names = await context.Bodies.AsNoTracking()
            .Where(body => bodyIds.Contains(body.Id))
            .ToDictionaryAsync(body => body.Id, body => body.Name, cancellationToken);
        return new SignedInOperator(new OperatorIdentity(account.Id, account.DisplayName, bodyIds), account.SecurityStamp, names);
    }

    public async Task AddAsync(OperatorAccount account, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Operators.Add(account);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// Counts an attempt before the password is looked at, so that many at once are not more than the limit; the last one
    /// allowed locks the account until <see cref="RecordSuccessAsync"/> takes it back.
    /// </summary>
    /// <returns>False if the account is locked.</returns>
    public async Task<bool> TryBeginAttemptAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        DateTimeOffset? lockedUntil = now + lockout.Duration;
        var counted = await context.Operators
            .Where(account => account.Id == id && (account.LockedUntil == null || account.LockedUntil <= now))
            .ExecuteUpdateAsync(
                update => update
                    .SetProperty(account => account.FailedSignIns, account => account.LockedUntil == null ? account.FailedSignIns + 1 : 1)
                    .SetProperty(
                        account => account.LockedUntil,
                        account => account.LockedUntil == null && account.FailedSignIns + 1 >= lockout.MaximumAttempts ? lockedUntil : null),
                cancellationToken);
        return counted == 1;
    }

    /// <param name="id">The account.</param>
    /// <param name="newHash">Replaces the stored hash; null keeps it.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task RecordSuccessAsync(Guid id, string? newHash, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Operators
            .Where(account => account.Id == id)
            .ExecuteUpdateAsync(
                update => update
                    .SetProperty(account => account.FailedSignIns, 0)
                    .SetProperty(account => account.LockedUntil, (DateTimeOffset?)null)
                    .SetProperty(account => account.PasswordHash, account => newHash ?? account.PasswordHash),
                cancellationToken);
    }
}
