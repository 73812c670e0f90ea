using System.Data.Common;
using ContactBot.Storage.Reading;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>Connections of the pool; Npgsql keeps the prepared statements of each.</summary>
internal sealed class PostgreSqlReadConnections(PostgreSqlDatabase database) : IReadConnections
{
    public async ValueTask<ReadConnection> RentAsync(CancellationToken cancellationToken) =>
        new PostgreSqlReadConnection(await database.Source.OpenConnectionAsync(cancellationToken));

    public object ToParameter(DateTimeOffset instant) => instant.ToUniversalTime();

    public DateTimeOffset ReadInstant(DbDataReader reader, int column) => reader.GetFieldValue<DateTimeOffset>(column);

    private sealed class PostgreSqlReadConnection(NpgsqlConnection connection) : ReadConnection
    {
        private DbCommand? _command;

        public override DbCommand Command(ReadQuery query) => _command = Create(connection, query);

        public override async ValueTask DisposeAsync()
        {
            if (_command is { } command)
            {
                await command.DisposeAsync();
            }

            await connection.DisposeAsync();
        }
    }
}
