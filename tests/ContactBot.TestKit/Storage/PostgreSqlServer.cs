using System.Diagnostics;
using Npgsql;
using Xunit;

namespace ContactBot.TestKit.Storage;

/// <summary>
/// A PostgreSQL server of the test run's own, in a temporary folder and reached through a socket there, so that no port is
/// shared. Use it as an assembly fixture: <c>[assembly: AssemblyFixture(typeof(PostgreSqlServer))]</c>. Where PostgreSQL is
/// not installed, <see cref="Unavailable"/> says so and the tests skip themselves.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Owner = "postgres";
    private static readonly string[] Homes = ["/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin"];

    private readonly string? _home = Homes.FirstOrDefault(home => File.Exists(Path.Combine(home, "initdb")));
    private string? _folder;
    private int _databases;

    /// <summary>Why there is no server; null if there is one.</summary>
    public string? Unavailable => _home is null ? "PostgreSQL is not installed." : null;

    /// <summary>The connection string of a database; <c>postgres</c> exists always.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _folder,
        Database = database,
        Username = Owner,
    }.ToString();

    /// <summary>Makes an empty database and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    /// <summary>Stops the server as a crash would, and starts it again.</summary>
    public async Task CrashAndRestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async ValueTask InitializeAsync()
    {
        if (_home is null)
        {
            return;
        }

        _folder = Directory.CreateTempSubdirectory("contactbot-postgresql-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", Owner, _folder);
        }

        await RunAsServerAsync("initdb", "-D", DataFolder, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await File.AppendAllTextAsync(
            Path.Combine(DataFolder, "postgresql.conf"),
            $"""

            listen_addresses = ''
            unix_socket_directories = '{_folder}'
            max_connections = 300
            fsync = off
            full_page_writes = off
            """);
        AppDomain.CurrentDomain.ProcessExit += StopAtExit;
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is null)
        {
            return;
        }

        AppDomain.CurrentDomain.ProcessExit -= StopAtExit;
        NpgsqlConnection.ClearAllPools();
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string DataFolder => Path.Combine(_folder!, "data");

    private Task StartAsync() =>
        RunAsServerAsync("pg_ctl", "start", "-w", "-D", DataFolder, "-l", Path.Combine(_folder!, "server.log"));

    private Task StopAsync() => RunAsServerAsync("pg_ctl", "stop", "-w", "-m", "immediate", "-D", DataFolder);

    private void StopAtExit(object? sender, EventArgs arguments) => StopAsync().GetAwaiter().GetResult();

    /// <summary>PostgreSQL refuses to run as root: then it runs as the user that its package made.</summary>
    private Task RunAsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_home!, program);
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", Owner, "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
        })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
