using ContactBot.Storage.Sqlite;
using ContactBot.TestKit.Storage;
using Microsoft.Data.Sqlite;

namespace ContactBot.Storage.Tests.Sqlite;

public sealed class SqliteFileSyncTests(SqliteStorageFixture fixture) : IClassFixture<SqliteStorageFixture>
{
    [Fact]
    public void The_file_of_an_open_connection_is_brought_to_disk()
    {
        using var connection = new SqliteDatabase(fixture.Options.DataFolder).Open();

        SqliteFileSync.Run(connection);
    }

    [Fact]
    public void A_database_in_memory_has_nothing_to_bring_to_disk()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        SqliteFileSync.Run(connection);
    }
}
