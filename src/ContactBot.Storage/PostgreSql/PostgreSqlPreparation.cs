using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>Brings a PostgreSQL database up to date; when several nodes start together, one does it and the others wait.</summary>
internal sealed class PostgreSqlPreparation(PostgreSqlDatabase database, IDbContextFactory<PostgreSqlContactBotContext> contexts)
    : IDatabasePreparation
{
    /// <summary>«CtBt»: the advisory lock of all nodes.</summary>
    private const long LockKey = 0x4374_4274;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = LockKey } },
            CommandTimeout = 0,
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
        try
        {
            await MigrateAsync(cancellationToken);
        }
        finally
        {
            command.CommandText = "SELECT pg_advisory_unlock($1)";
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await database.Source.OpenConnectionAsync(cancellationToken);
        }
        catch (NpgsqlException exception)
        {
            throw StorageErrors.NotReachable(database.Name, exception);
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await MigrationCheck.ThrowIfNewerAsync(context, $"the database {database.Name}", cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (NpgsqlException exception)
        {
            throw StorageErrors.NotUpgradable($"the database {database.Name}", exception);
        }
    }
}
