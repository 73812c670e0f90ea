using System.Globalization;
using ContactBot.TestKit.Storage;
using Npgsql;

namespace ContactBot.Storage.Tests.Start;

/// <summary>The named queries that Orleans finds in the database, run as its ADO.NET provider runs them.</summary>
public sealed class OrleansClusteringTests : IAsyncLifetime
{
    private const int Joining = 2;
    private const int Active = 3;
    private const int Dead = 6;

    private readonly PostgreSqlServer _server;
    private NpgsqlConnection _connection = null!;

    public OrleansClusteringTests(PostgreSqlServer server)
    {
        Assert.SkipWhen(server.Unavailable is not null, server.Unavailable ?? "");
        _server = server;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var connectionString = await _server.CreateDatabaseAsync();
        await using (await TestStorage.OpenAsync(new StorageOptions { ConnectionString = connectionString }))
        {
        }

        _connection = new NpgsqlConnection(connectionString);
        await _connection.OpenAsync(Cancellation);
        Assert.Equal(1, await RunAsync("InsertMembershipVersionKey"));
    }

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    [Fact]
    public async Task A_cluster_begins_once() => Assert.Equal(0, await RunAsync("InsertMembershipVersionKey"));

    [Fact]
    public async Task A_silo_joins_at_the_version_it_read_and_raises_it()
    {
        Assert.Equal(1, await JoinAsync(port: 1, version: 0));

        Assert.Equal(0, await JoinAsync(port: 2, version: 0));
        Assert.Equal(0, await JoinAsync(port: 1, version: 1));
        Assert.Equal(1, await VersionAsync());
    }

    [Fact]
    public async Task A_silo_changes_at_the_version_it_read_or_not_at_all()
    {
        await JoinAsync(port: 1, version: 0);

        Assert.Equal(0, await ChangeAsync(port: 1, version: 0, Active));
        Assert.Equal(0, await ChangeAsync(port: 9, version: 1, Active));
        Assert.Equal(1, await ChangeAsync(port: 1, version: 1, Active));

        Assert.Equal(2, await VersionAsync());
        var silo = Assert.Single(await ReadAllAsync());
        Assert.Equal(Active, silo["Status"]);
        Assert.Equal("suspects", silo["SuspectTimes"]);
    }

    [Fact]
    public async Task Two_that_change_at_the_same_version_do_not_both_succeed()
    {
        await JoinAsync(port: 1, version: 0);
        await JoinAsync(port: 2, version: 1);

        await using var other = new NpgsqlConnection(_connection.ConnectionString);
        await other.OpenAsync(Cancellation);
        var outcomes = await Task.WhenAll(
            ChangeAsync(port: 1, version: 2, Active), ChangeAsync(port: 2, version: 2, Active, other));

        Assert.Equal(1, outcomes.Sum());
        Assert.Equal(3, await VersionAsync());
    }

    [Fact]
    public async Task A_silo_is_read_with_the_version_and_an_unknown_one_gives_the_version_alone()
    {
        await JoinAsync(port: 1, version: 0);

        var known = Assert.Single(await ReadAsync("MembershipReadRowKey", Silo(1)));
        var unknown = Assert.Single(await ReadAsync("MembershipReadRowKey", Silo(7)));

        Assert.Equal(1, known["Port"]);
        Assert.Equal("silo 1", known["SiloName"]);
        Assert.Equal(1, known["Version"]);
        Assert.Equal(DBNull.Value, unknown["Port"]);
        Assert.Equal(1, unknown["Version"]);
    }

    [Fact]
    public async Task A_life_sign_does_not_raise_the_version()
    {
        await JoinAsync(port: 1, version: 0);

        await ReadAsync("UpdateIAmAlivetimeKey", [.. Silo(1), ("IAmAliveTime", Turns.Moment.UtcDateTime.AddHours(1))]);

        Assert.Equal(Turns.Moment.UtcDateTime.AddHours(1), Assert.Single(await ReadAllAsync())["IAmAliveTime"]);
        Assert.Equal(1, await VersionAsync());
    }

    [Fact]
    public async Task Gateways_are_the_silos_in_a_status_that_have_a_gateway_port()
    {
        await JoinAsync(port: 1, version: 0);
        await JoinAsync(port: 2, version: 1, gatewayPort: 0);

        var gateway = Assert.Single(await ReadAsync("GatewaysQueryKey", ("Status", Joining)));

        Assert.Equal(30_001, gateway["ProxyPort"]);
        Assert.Empty(await ReadAsync("GatewaysQueryKey", ("Status", Active)));
    }

    [Theory]
    [InlineData("CleanupDefunctSiloEntriesKey")]
    [InlineData("CleanupDefunctSiloEntryKey")]
    public async Task Silos_long_silent_are_removed_unless_active(string query)
    {
        await JoinAsync(port: 1, version: 0);
        await JoinAsync(port: 2, version: 1);
        await ChangeAsync(port: 1, version: 2, Active);
        await ChangeAsync(port: 2, version: 3, Dead);

        await ReadAsync(query, ("IAmAliveTime", Turns.Moment.UtcDateTime.AddDays(1)));

        Assert.Equal(1, Assert.Single(await ReadAllAsync())["Port"]);
    }

    [Fact]
    public async Task A_cluster_is_removed_whole()
    {
        await JoinAsync(port: 1, version: 0);

        await ReadAsync("DeleteMembershipTableEntriesKey");

        Assert.Empty(await ReadAsync("MembershipReadAllKey"));
    }

    private static (string Name, object Value)[] Silo(int port) => [("Address", "127.0.0.1"), ("Port", port), ("Generation", 7)];

    private Task<int> JoinAsync(int port, int version, int? gatewayPort = null) => RunAsync(
        "InsertMembershipKey",
        [
            .. Silo(port),
            ("SiloName", $"silo {port}"),
            ("HostName", "host"),
            ("Status", Joining),
            ("ProxyPort", gatewayPort ?? 30_000 + port),
            ("StartTime", Turns.Moment.UtcDateTime),
            ("IAmAliveTime", Turns.Moment.UtcDateTime),
            ("Version", version),
        ]);

    private async Task<int> ChangeAsync(int port, int version, int status, NpgsqlConnection? connection = null)
    {
        var rows = await ReadAsync(
            connection ?? _connection,
            "UpdateMembershipKey",
            [
                .. Silo(port),
                ("Status", status),
                ("SuspectTimes", "suspects"),
                ("IAmAliveTime", Turns.Moment.UtcDateTime),
                ("Version", version),
            ]);
        return Number(rows);
    }

    private async Task<int> VersionAsync() => (int)(await ReadAsync("MembershipReadAllKey"))[0]["Version"];

    private async Task<List<Dictionary<string, object>>> ReadAllAsync() => await ReadAsync("MembershipReadAllKey");

    private async Task<int> RunAsync(string query, params (string Name, object Value)[] parameters) =>
        Number(await ReadAsync(query, parameters));

    private static int Number(List<Dictionary<string, object>> rows) =>
        Convert.ToInt32(Assert.Single(Assert.Single(rows)).Value, CultureInfo.InvariantCulture);

    private Task<List<Dictionary<string, object>>> ReadAsync(string query, params (string Name, object Value)[] parameters) =>
        ReadAsync(_connection, query, parameters);

    private static async Task<List<Dictionary<string, object>>> ReadAsync(
        NpgsqlConnection connection, string query, (string Name, object Value)[] parameters)
    {
        await using var find = new NpgsqlCommand("SELECT QueryText FROM OrleansQuery WHERE QueryKey = $1", connection)
        {
            Parameters = { new NpgsqlParameter { Value = query } },
        };
        await using var command = connection.CreateCommand();
        command.CommandText = (string)(await find.ExecuteScalarAsync(Cancellation))!;
        command.Parameters.AddWithValue("DeploymentId", "cluster");
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        var rows = new List<Dictionary<string, object>>();
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation))
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, reader.GetValue, StringComparer.OrdinalIgnoreCase));
        }

        return rows;
    }
}
