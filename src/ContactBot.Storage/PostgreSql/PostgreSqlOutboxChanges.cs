using ContactBot.Storage.Outbox;
using Npgsql;

namespace ContactBot.Storage.PostgreSql;

/// <summary>
/// Changes messages of the outbox in few round trips, whatever their number: one locks and reads all of them, one writes what has
/// changed.
/// </summary>
internal static class PostgreSqlOutboxChanges
{
    /// <exception cref="Exception">What a change threw.</exception>
    public static async Task ApplyAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<IOutboxChange> changes, CancellationToken cancellationToken)
    {
        var byExternalId = await FindByExternalIdAsync(connection, transaction, changes, cancellationToken);
        var ids = changes.Select(change => IdOf(change, byExternalId)).OfType<Guid>().Distinct().ToArray();
        var messages = await ReadAsync(connection, transaction, ids, cancellationToken);
        var changed = new HashSet<OutboxMessage>();
        foreach (var change in changes)
        {
            var message = IdOf(change, byExternalId) is { } id ? messages.GetValueOrDefault(id) : null;
            if (change.Apply(message))
            {
                changed.Add(message!);
            }
        }

        if (changed.Count == 0)
        {
            return;
        }

        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var command in changed.SelectMany(PostgreSqlOutboxCommands.Save))
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static Guid? IdOf(IOutboxChange change, Dictionary<string, Guid> byExternalId) => change switch
    {
        { MessageId: { } id } => id,
        { ExternalId: { } externalId } when byExternalId.TryGetValue(externalId, out var id) => id,
        _ => null,
    };

    private static async Task<Dictionary<string, Guid>> FindByExternalIdAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<IOutboxChange> changes, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Guid>();
        var externalIds = changes.Where(change => change.MessageId is null).Select(change => StoredText.CleanOrNull(change.ExternalId)).OfType<string>().ToArray();
        if (externalIds.Length == 0)
        {
            return found;
        }

        await using var batch = new NpgsqlBatch(connection, transaction) { BatchCommands = { PostgreSqlOutboxCommands.FindByExternalId(externalIds) } };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            found[reader.GetString(0)] = reader.GetGuid(1);
        }

        return found;
    }

    private static async Task<Dictionary<Guid, OutboxMessage>> ReadAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, Guid[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands = { PostgreSqlOutboxCommands.LockMessages(ids), PostgreSqlOutboxCommands.FindMessages(ids) },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var messages = await OutboxRows.ReadWithPartsAsync(
            reader, static (row, column) => row.GetFieldValue<DateTimeOffset>(column), cancellationToken);
        return messages.ToDictionary(message => message.Id);
    }
}
