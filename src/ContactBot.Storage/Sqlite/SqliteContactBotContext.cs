using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ContactBot.Storage.Sqlite;

/// <summary>The database as one SQLite file.</summary>
public sealed class SqliteContactBotContext(DbContextOptions<SqliteContactBotContext> options) : ContactBotContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<TranscriptEntry>().Property(entry => entry.Json)
            .HasConversion(json => json.ToArray(), bytes => new ReadOnlyMemory<byte>(bytes));
    }

    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
        instant => SqliteInstant.ToNumber(instant), number => SqliteInstant.FromNumber(number));
}
