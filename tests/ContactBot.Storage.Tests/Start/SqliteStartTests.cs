using ContactBot.Storage.Sqlite;
using ContactBot.TestKit;
using ContactBot.TestKit.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage.Tests.Start;

public sealed class SqliteStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string DatabaseFile => Path.Combine(_folder.Path, "contactbot.db");

    private StorageOptions Options => new() { DataFolder = _folder.Path };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_folder_is_made_for_its_owner_only()
    {
        var folder = Path.Combine(_folder.Path, "a", "data");

        await using var storage = await TestStorage.OpenAsync(new StorageOptions { DataFolder = folder });

        Assert.True(File.Exists(Path.Combine(folder, "contactbot.db")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(folder) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "contactbot.db")));
        }
    }

    [Fact]
    public async Task A_second_start_finds_what_the_first_wrote()
    {
        await using (var first = await TestStorage.OpenAsync(Options))
        {
            await first.Journal.CommitAsync(Turns.Turn(Turns.Conversation("kept"), "1"), Cancellation);
        }

        await using var second = await TestStorage.OpenAsync(Options);

        Assert.NotNull(await second.Conversations.FindAsync("kept", Cancellation));
    }

    [Fact]
    public async Task The_journal_survives_a_loss_of_power()
    {
        await using var storage = await TestStorage.OpenAsync(Options);
        using var connection = storage.Get<SqliteDatabase>().Open();

        Assert.Equal("wal", Scalar(connection, "PRAGMA journal_mode"));
        Assert.Equal(2L, Scalar(connection, "PRAGMA synchronous"));
        await using var context = await storage.Contexts.CreateDbContextAsync(Cancellation);
        await context.Database.OpenConnectionAsync(Cancellation);
        Assert.Equal(2L, Scalar((SqliteConnection)context.Database.GetDbConnection(), "PRAGMA synchronous"));
    }

    [Fact]
    public async Task A_folder_that_can_not_be_made_is_told_with_its_setting()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "", Cancellation);

        var exception = await RefusedAsync(new StorageOptions { DataFolder = Path.Combine(file, "data") });

        Assert.Equal("CB1101", exception.Code);
        Assert.Contains(file, exception.Message, StringComparison.Ordinal);
        Assert.Contains("ContactBot:DataFolder", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_file_that_can_not_be_opened_is_told()
    {
        Directory.CreateDirectory(DatabaseFile);

        Assert.Equal("CB1101", (await RefusedAsync(Options)).Code);
    }

    [Fact]
    public async Task A_folder_that_another_program_uses_is_told()
    {
        await using var first = await TestStorage.OpenAsync(Options);

        var exception = await RefusedAsync(Options);

        Assert.Equal("CB1102", exception.Code);
        Assert.Contains(_folder.Path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        var content = string.Concat(Enumerable.Repeat("not a database ", 100));
        await File.WriteAllTextAsync(DatabaseFile, content, Cancellation);

        Assert.Equal("CB1103", (await RefusedAsync(Options)).Code);
        Assert.Equal(content, await File.ReadAllTextAsync(DatabaseFile, Cancellation));
    }

    [Fact]
    public async Task The_database_of_another_program_is_told()
    {
        Execute("CREATE TABLE Songs (Id INTEGER)");

        Assert.Equal("CB1103", (await RefusedAsync(Options)).Code);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_told()
    {
        await using (await TestStorage.OpenAsync(Options))
        {
        }

        Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231235959_Future', '99.0.0')");

        var exception = await RefusedAsync(Options);

        Assert.Equal("CB1104", exception.Code);
        Assert.Contains("29991231235959_Future", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_that_was_killed_while_migrating_does_not_stop_the_next()
    {
        await using (await TestStorage.OpenAsync(Options))
        {
        }

        Execute(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);

        await using var storage = await TestStorage.OpenAsync(Options).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task The_model_is_what_the_migrations_make()
    {
        await using var storage = await TestStorage.OpenAsync(Options);
        await using var context = await storage.Contexts.CreateDbContextAsync(Cancellation);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static async Task<StorageStartException> RefusedAsync(StorageOptions options) =>
        await Assert.ThrowsAsync<StorageStartException>(async () => await TestStorage.OpenAsync(options));

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
