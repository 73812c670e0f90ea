using System.Text;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ContactBot.Storage.PostgreSql;

/// <summary>The database on a PostgreSQL server, for one or many nodes.</summary>
public sealed class PostgreSqlContactBotContext(DbContextOptions<PostgreSqlContactBotContext> options) : ContactBotContext(options)
{
    // Not jsonb: it refuses the escaped NUL and lone surrogates that a citizen's message may hold, and would re-order.
    private const string JsonType = "json";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<TranscriptEntry>().Property(entry => entry.Json).HasColumnType(JsonType)
            .HasConversion(json => ToText(json), text => ToBytes(text));
        modelBuilder.Entity<CaseRecord>().Property(record => record.Properties).HasColumnType(JsonType);
        modelBuilder.Entity<CaseRecord>().Property(record => record.Handoff).HasColumnType(JsonType);
        modelBuilder.Entity<CaseEvent>().Property(caseEvent => caseEvent.Changes).HasColumnType(JsonType);
    }

    private static string ToText(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    private static ReadOnlyMemory<byte> ToBytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => instant.ToUniversalTime(), instant => instant);
}
