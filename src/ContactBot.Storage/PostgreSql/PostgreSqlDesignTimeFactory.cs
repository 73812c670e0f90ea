using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ContactBot.Storage.PostgreSql;

/// <summary>Lets <c>dotnet ef migrations</c> build the model without a database.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlContactBotContext>
{
    public PostgreSqlContactBotContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlContactBotContext>().UseNpgsql("Host=localhost").Options);
}
