using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ContactBot.Storage.Sqlite;

/// <summary>
/// Moves the write-ahead log into the database file beside the turns, on a thread of its own: left to SQLite, the turn that fills
/// the log would wait for the whole move. A pass copies nearly everything while turns go on, and brings it to disk, which SQLite
/// leaves to the pass that copies the last page; what turns wrote meanwhile is little, and the writer copies it itself between two
/// groups, after which the log begins again at its start.
/// </summary>
internal sealed partial class SqliteCheckpoints : IDisposable
{
    private const int TurnsBetweenPasses = 1000;

    private readonly SqliteDatabase _database;
    private readonly ILogger<SqliteCheckpoints> _logger;
    private readonly AutoResetEvent _due = new(false);
    private readonly Thread _thread;
    private volatile bool _stopped;
    private volatile bool _nearlyDone;
    private int _turns;

    public SqliteCheckpoints(SqliteDatabase database, ILogger<SqliteCheckpoints> logger)
    {
        _database = database;
        _logger = logger;
        _thread = new Thread(Run) { Name = "ContactBot checkpoint", IsBackground = true };
        _thread.Start();
    }

    /// <summary>To be called by the one writer after each transaction, on its connection.</summary>
    /// <exception cref="SqliteException">The database file can't be written.</exception>
    public void Committed(int turns, SqliteConnection writer)
    {
        if (_nearlyDone)
        {
            _nearlyDone = false;
            Move(writer);
            return;
        }

        _turns += turns;
        if (_turns >= TurnsBetweenPasses)
        {
            _turns = 0;
            _due.Set();
        }
    }

    public void Dispose()
    {
        if (_stopped)
        {
            return;
        }

        _stopped = true;
        _due.Set();
        _thread.Join();
        _due.Dispose();
    }

    private void Run()
    {
        while (_due.WaitOne() && !_stopped)
        {
            try
            {
                using var connection = _database.Open();
                Move(connection);
                SqliteFileSync.Run(connection);
                _nearlyDone = true;
            }
            catch (SqliteException exception)
            {
                LogPostponed(exception);
            }
        }
    }

    private static void Move(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        command.ExecuteNonQuery();
    }

    [LoggerMessage(EventId = 4102, Level = LogLevel.Warning, Message = "CB4102: the database's log could not be moved into its file now; it is tried again after the next turns.")]
    private partial void LogPostponed(SqliteException exception);
}
