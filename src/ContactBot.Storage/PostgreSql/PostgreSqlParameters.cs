using Npgsql;
using NpgsqlTypes;

namespace ContactBot.Storage.PostgreSql;

/// <summary>Typed parameters for the journal's commands.</summary>
internal static class PostgreSqlParameters
{
    public static NpgsqlParameter<string> Text(string? value) =>
        new() { TypedValue = StoredText.CleanOrNull(value), NpgsqlDbType = NpgsqlDbType.Text };

    public static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };

    public static NpgsqlParameter<int> Number(int value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Integer };

    public static NpgsqlParameter Instant(DateTimeOffset? value) => value is { } instant
        ? new NpgsqlParameter<DateTimeOffset> { TypedValue = instant.ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz }
        : new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    public static NpgsqlParameter Identifier(Guid? value) => value is { } identifier
        ? new NpgsqlParameter<Guid> { TypedValue = identifier, NpgsqlDbType = NpgsqlDbType.Uuid }
        : new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid };

    public static NpgsqlParameter<ReadOnlyMemory<byte>> Bytes(ReadOnlyMemory<byte> value, NpgsqlDbType type) =>
        new() { TypedValue = value, NpgsqlDbType = type };
}
