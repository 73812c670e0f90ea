using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ContactBot.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef migrations</c> build the model without a database.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteContactBotContext>
{
    public SqliteContactBotContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContactBotContext>().UseSqlite("Data Source=:memory:").Options);
}
