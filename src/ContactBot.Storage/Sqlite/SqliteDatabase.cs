using Microsoft.Data.Sqlite;

namespace ContactBot.Storage.Sqlite;

/// <summary>The SQLite file of an installation.</summary>
internal sealed class SqliteDatabase
{
    public const string FileName = "contactbot.db";

    private const int BusySeconds = 30;

    // A commit is on disk when it returns, power loss included. SqliteCheckpoints moves the log into the file long before SQLite
    // would by itself (64 MB); after a burst the log is cut back.
    private const string Settings =
        "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY;";

    public SqliteDatabase(string dataFolder)
    {
        Folder = Path.GetFullPath(dataFolder);
        File = Path.Combine(Folder, FileName);
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = File,
            Mode = SqliteOpenMode.ReadWrite,
            DefaultTimeout = BusySeconds,
            ForeignKeys = true,
        }.ToString();
    }

    public string Folder { get; }
    public string File { get; }
    public string ConnectionString { get; }

    /// <summary>A new open connection; the file must exist.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
