using System.Collections.Concurrent;
using System.Data.Common;
using ContactBot.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace ContactBot.Storage.Sqlite;

/// <summary>Keeps connections open together with their prepared commands. In WAL mode readers never wait for the writer.</summary>
internal sealed class SqliteReadConnections(SqliteDatabase database) : IReadConnections, IDisposable
{
    private readonly ConcurrentBag<SqliteReadConnection> _idle = [];
    private readonly int _keep = Math.Max(4, Environment.ProcessorCount * 2);
    private volatile bool _disposed;

    public ValueTask<ReadConnection> RentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult<ReadConnection>(
            _idle.TryTake(out var connection) ? connection : new SqliteReadConnection(this, database.Open()));
    }

    public object ToParameter(DateTimeOffset instant) => SqliteInstant.ToNumber(instant);

    public DateTimeOffset ReadInstant(DbDataReader reader, int column) => SqliteInstant.FromNumber(reader.GetInt64(column));

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection))
        {
            connection.Close();
        }
    }

    private void Return(SqliteReadConnection connection)
    {
        if (_disposed || _idle.Count >= _keep)
        {
            connection.Close();
        }
        else
        {
            _idle.Add(connection);
        }
    }

    private sealed class SqliteReadConnection(SqliteReadConnections owner, SqliteConnection connection) : ReadConnection
    {
        private readonly Dictionary<ReadQuery, DbCommand> _commands = [];

        public override DbCommand Command(ReadQuery query)
        {
            if (!_commands.TryGetValue(query, out var command))
            {
                command = Create(connection, query);
                _commands.Add(query, command);
            }

            return command;
        }

        public override ValueTask DisposeAsync()
        {
            owner.Return(this);
            return ValueTask.CompletedTask;
        }

        public void Close()
        {
            foreach (var command in _commands.Values)
            {
                command.Dispose();
            }

            connection.Dispose();
        }
    }
}
