using ContactBot.TestKit.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactBot.Storage.Tests.Start;

public sealed class PostgreSqlStartTests
{
    private readonly PostgreSqlServer _server;

    public PostgreSqlStartTests(PostgreSqlServer server)
    {
        Assert.SkipWhen(server.Unavailable is not null, server.Unavailable ?? "");
        _server = server;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nodes_that_start_together_prepare_the_database_once()
    {
        var options = new StorageOptions { ConnectionString = await _server.CreateDatabaseAsync() };

        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestStorage.OpenAsync(options)));

        await nodes[0].Journal.CommitAsync(Turns.Turn(Turns.Conversation("shared"), "1"), Cancellation);
        Assert.NotNull(await nodes[3].Conversations.FindAsync("shared", Cancellation));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Database=contactbot")]
    [InlineData("Host=localhost;Port=many")]
    public async Task A_connection_string_that_is_none_is_told(string connectionString)
    {
        var exception = await RefusedAsync(connectionString);

        Assert.Equal("CB1105", exception.Code);
        Assert.Contains("ConnectionStrings:ContactBot", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told_without_the_password()
    {
        var exception = await RefusedAsync("Host=/nowhere;Database=contactbot;Username=u;Password=segreto");

        Assert.Equal("CB1106", exception.Code);
        Assert.Contains("contactbot on /nowhere", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("segreto", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_told()
    {
        var exception = await RefusedAsync(_server.ConnectionString("missing"));

        Assert.Equal("CB1106", exception.Code);
        Assert.Contains("missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_told()
    {
        var connectionString = await _server.CreateDatabaseAsync();
        await using (await TestStorage.OpenAsync(new StorageOptions { ConnectionString = connectionString }))
        {
        }

        await using (var connection = new NpgsqlConnection(connectionString))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = new NpgsqlCommand(
                "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231235959_Future', '99.0.0')", connection);
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        Assert.Equal("CB1104", (await RefusedAsync(connectionString)).Code);
    }

    [Fact]
    public async Task The_model_is_what_the_migrations_make()
    {
        await using var storage = await TestStorage.OpenAsync(
            new StorageOptions { ConnectionString = await _server.CreateDatabaseAsync() });
        await using var context = await storage.Contexts.CreateDbContextAsync(Cancellation);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static async Task<StorageStartException> RefusedAsync(string connectionString) =>
        await Assert.ThrowsAsync<StorageStartException>(
            async () => await TestStorage.OpenAsync(new StorageOptions { ConnectionString = connectionString }));
}
