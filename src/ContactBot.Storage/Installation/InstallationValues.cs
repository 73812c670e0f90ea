using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage.Installation;

internal sealed class InstallationValues(IDbContextFactory<ContactBotContext> contexts) : IInstallationValues
{
    public async Task<string> GetOrAddAsync(string key, Func<CancellationToken, Task<string>> create, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is { } known)
        {
            return known;
        }

        var value = await create(cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.InstallationValues.Add(new InstallationValue { Key = key, Value = value });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return value;
        }
        catch (DbUpdateException)
        {
            // Another node was first: its value counts.
            return await FindAsync(key, cancellationToken) ?? throw new InvalidOperationException($"The value {key} could not be kept.");
        }
    }

    private async Task<string?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.InstallationValues.Where(value => value.Key == key).Select(value => value.Value).FirstOrDefaultAsync(cancellationToken);
    }
}
