using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage;

/// <summary>Refuses a database that a later version has changed: this one would damage it.</summary>
internal static class MigrationCheck
{
    public static async Task ThrowIfNewerAsync(DbContext context, string database, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
        {
            throw StorageErrors.FromLaterVersion(database, unknown);
        }
    }
}
