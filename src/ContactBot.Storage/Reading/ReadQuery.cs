using System.Data.Common;

namespace ContactBot.Storage.Reading;

/// <summary>A query in the SQL that both databases understand.</summary>
internal sealed class ReadQuery(string sql, params string[] parameters)
{
    public string Sql { get; } = sql;
    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>The command with its values, in the order of <see cref="Parameters"/>.</summary>
    public DbCommand On(ReadConnection connection, params ReadOnlySpan<object> values)
    {
        var command = connection.Command(this);
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        return command;
    }
}
