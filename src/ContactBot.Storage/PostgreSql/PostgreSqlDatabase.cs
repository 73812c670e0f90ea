using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>The PostgreSQL database of an installation: its pool of connections.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable, IDisposable
{
    private const int PreparedStatements = 100;

    public PostgreSqlDatabase(string connectionString)
    {
        var settings = Parse(connectionString);
        Name = $"{settings.Database} on {settings.Host}:{settings.Port}";
        settings.ApplicationName ??= "ContactBot";
        if (settings.MaxAutoPrepare == 0)
        {
            settings.MaxAutoPrepare = PreparedStatements;
            settings.AutoPrepareMinUsages = 2;
        }

        Source = new NpgsqlDataSourceBuilder(settings.ToString()).Build();
    }

    /// <summary>For messages: without user and password.</summary>
    public string Name { get; }

    public NpgsqlDataSource Source { get; }

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    public void Dispose() => Source.Dispose();

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            return string.IsNullOrWhiteSpace(settings.Host)
                ? throw StorageErrors.BadConnectionString(new ArgumentException("Host is missing."))
                : settings;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            throw StorageErrors.BadConnectionString(exception);
        }
    }
}
