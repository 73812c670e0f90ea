using ContactBot.Storage.Conversations;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>
/// Finds out what became of a transaction whose connection was lost while it was being committed: only the server knows.
/// </summary>
internal static class TransactionOutcome
{
    private const int Attempts = 150;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Asks for the identifier of the running transaction; the first command of its first batch.</summary>
    public static NpgsqlBatchCommand AskIdentifier() => new("SELECT pg_current_xact_id()::text");

    /// <summary>
    /// Whether it was committed. Waits while the server still works on it, and half a minute for a server that restarts.
    /// </summary>
    /// <remarks>
    /// The identifier only tells whether the transaction still runs. It does not prove a commit: after a crash the server may
    /// give it to another. The row that was written proves it.
    /// </remarks>
    /// <param name="source">For a new connection.</param>
    /// <param name="transactionId">What <see cref="AskIdentifier"/> gave.</param>
    /// <param name="written">One of the conversations that the transaction wrote, with the version before it.</param>
    /// <param name="cancellationToken">Leaves the question open.</param>
    /// <exception cref="TimeoutException">The server did not say; the turn may or may not be stored.</exception>
    public static async Task<bool> IsCommittedAsync(
        NpgsqlDataSource source, string transactionId, ConversationSnapshot written, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                if (!await IsRunningAsync(source, transactionId, cancellationToken))
                {
                    return await IsStoredAsync(source, written, cancellationToken);
                }
            }
            catch (NpgsqlException exception) when (exception.IsTransient)
            {
                // The server is not back yet.
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new TimeoutException("The server did not say whether the transaction was committed.");
    }

    private static async Task<bool> IsRunningAsync(NpgsqlDataSource source, string transactionId, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT pg_xact_status($1::xid8)");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = transactionId });
        try
        {
            return await command.ExecuteScalarAsync(cancellationToken) is "in progress";
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidParameterValue)
        {
            // «In the future»: the server crashed before it wrote anything of it.
            return false;
        }
    }

    private static async Task<bool> IsStoredAsync(
        NpgsqlDataSource source, ConversationSnapshot written, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            """SELECT 1 FROM "Conversations" WHERE "Id" = $1 AND "Version" = $2 AND "UpdatedAt" = $3""");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = StoredText.Clean(written.Id) });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = written.Version + 1 });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = written.UpdatedAt.ToUniversalTime() });
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}
