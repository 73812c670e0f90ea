using System.Data.Common;

namespace ContactBot.Storage.Reading;

/// <summary>A rented connection; disposal gives it back.</summary>
internal abstract class ReadConnection : IAsyncDisposable
{
    /// <summary>A command for this text, prepared where the database has it already; its parameters have no values yet.</summary>
    public abstract DbCommand Command(ReadQuery query);

    public abstract ValueTask DisposeAsync();

    protected static DbCommand Create(DbConnection connection, ReadQuery query)
    {
        var command = connection.CreateCommand();
        // Only constants of this project come here; values travel as parameters.
#pragma warning disable CA2100
        command.CommandText = query.Sql;
#pragma warning restore CA2100
        foreach (var name in query.Parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
