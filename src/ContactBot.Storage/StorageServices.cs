using ContactBot.Storage.Conversations;
using ContactBot.Storage.Installation;
using ContactBot.Storage.Journal;
using ContactBot.Storage.Numbers;
using ContactBot.Storage.Outbox;
using ContactBot.Storage.PostgreSql;
using ContactBot.Storage.Reading;
using ContactBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactBot.Storage;

/// <summary>Puts the storage into a host.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="ITurnJournal"/>, <see cref="IConversationStore"/>, <see cref="IOutboxStore"/>, <see cref="IInstallationValues"/>, contexts by <c>IDbContextFactory&lt;ContactBotContext&gt;</c>
    /// and <see cref="IDatabasePreparation"/>, which runs before the first hosted service starts.
    /// </summary>
    public static IServiceCollection AddContactBotStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddLogging();
        services.AddHostedService<StorageStart>();
        services.AddSingleton<IConversationStore, ConversationStore>();
        services.AddSingleton<IOutboxStore, OutboxStore>();
        services.AddSingleton<INumberBlocks, NumberBlocks>();
        services.AddSingleton<IInstallationValues, InstallationValues>();
        return string.IsNullOrWhiteSpace(options.ConnectionString)
            ? services.AddSqlite(options)
            : services.AddPostgreSql(options, options.ConnectionString);
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(new SqliteDatabase(options.DataFolder));
        services.AddPooledDbContextFactory<SqliteContactBotContext>(static (provider, context) =>
            context.UseSqlite(provider.GetRequiredService<SqliteDatabase>().ConnectionString));
        services.AddSingleton<IDbContextFactory<ContactBotContext>, ContextFactory<SqliteContactBotContext>>();
        services.AddSingleton<IDatabasePreparation, SqlitePreparation>();
        services.AddSingleton<IReadConnections, SqliteReadConnections>();
        services.AddSingleton<SqliteCheckpoints>();
        services.AddSingleton(static _ => new DedicatedThreadScheduler("ContactBot journal"));
        return services.AddSingleton<ITurnJournal>(provider => new TurnJournal(
            options.Journal,
            [new SqliteJournalWriter(provider.GetRequiredService<SqliteDatabase>(), provider.GetRequiredService<SqliteCheckpoints>())],
            provider.GetRequiredService<DedicatedThreadScheduler>(),
            provider.GetRequiredService<ILogger<TurnJournal>>()));
    }

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, StorageOptions options, string connectionString)
    {
        services.AddSingleton(_ => new PostgreSqlDatabase(connectionString));
        services.AddPooledDbContextFactory<PostgreSqlContactBotContext>(static (provider, context) =>
            context.UseNpgsql(provider.GetRequiredService<PostgreSqlDatabase>().Source));
        services.AddSingleton<IDbContextFactory<ContactBotContext>, ContextFactory<PostgreSqlContactBotContext>>();
        services.AddSingleton<IDatabasePreparation, PostgreSqlPreparation>();
        services.AddSingleton<IReadConnections, PostgreSqlReadConnections>();
        return services.AddSingleton<ITurnJournal>(provider => new TurnJournal(
            options.Journal,
            [
                .. Enumerable.Range(0, options.Journal.PostgreSqlWriters)
                    .Select(_ => new PostgreSqlJournalWriter(provider.GetRequiredService<PostgreSqlDatabase>())),
            ],
            TaskScheduler.Default,
            provider.GetRequiredService<ILogger<TurnJournal>>()));
    }
}
