using System.Buffers;
using System.Text;
using ContactBot.Storage.Conversations;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ContactBot.Storage.Sqlite;

/// <summary>
/// A prepared statement that binds from spans, without the parameter objects, boxes and copies of ADO.NET: the journal runs
/// several of these for each turn. Parameters are bound in the order of the <c>?</c> in the text.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private const int StackBytes = 512;
    private const int GuidLength = 36;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), _database);
    }

    public SqliteStatement Number(long value) => Check(raw.sqlite3_bind_int64(_statement, ++_bound, value));

    public SqliteStatement Number(long? value) => value is { } number ? Number(number) : Null();

    public SqliteStatement Instant(DateTimeOffset? value) => value is { } instant ? Instant(instant) : Null();

    public SqliteStatement Instant(DateTimeOffset value) => Number(SqliteInstant.ToNumber(value));

    public SqliteStatement Null() => Check(raw.sqlite3_bind_null(_statement, ++_bound));

    public SqliteStatement Text(string? value)
    {
        if (value is null)
        {
            return Null();
        }

        var clean = StoredText.Clean(value);
        var size = Encoding.UTF8.GetMaxByteCount(clean.Length);
        if (size <= StackBytes)
        {
            Span<byte> buffer = stackalloc byte[StackBytes];
            return Utf8(buffer[..Encoding.UTF8.GetBytes(clean, buffer)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            return Utf8(rented.AsSpan(0, Encoding.UTF8.GetBytes(clean, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public SqliteStatement Utf8(ReadOnlySpan<byte> value) => Check(raw.sqlite3_bind_text(_statement, ++_bound, value));

    public SqliteStatement Identifier(Guid? value)
    {
        if (value is not { } identifier)
        {
            return Null();
        }

        // Upper case, as the ADO.NET provider writes it.
        Span<byte> text = stackalloc byte[GuidLength];
        identifier.TryFormat(text, out _);
        Ascii.ToUpperInPlace(text, out _);
        return Utf8(text);
    }

    public SqliteStatement Bytes(ReadOnlySpan<byte> value) => Check(
        value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, ++_bound, 0)
            : raw.sqlite3_bind_blob(_statement, ++_bound, value));

    public SqliteStatement Owner(ConversationOwner owner) => Utf8(owner switch
    {
        ConversationOwner.Bot => "Bot"u8,
        ConversationOwner.Waiting => "Waiting"u8,
        ConversationOwner.Operator => "Operator"u8,
        ConversationOwner.WrapUp => "WrapUp"u8,
        ConversationOwner.Closed => "Closed"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
    });

    public SqliteStatement Author(TranscriptAuthor author) => Utf8(author switch
    {
        TranscriptAuthor.Citizen => "Citizen"u8,
        TranscriptAuthor.Bot => "Bot"u8,
        TranscriptAuthor.Operator => "Operator"u8,
        TranscriptAuthor.System => "System"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(author), author, null),
    });

    /// <summary>Runs the statement, which then takes new parameters.</summary>
    /// <returns>The rows that it changed.</returns>
    /// <exception cref="SqliteException">The database refused.</exception>
    public int Execute()
    {
        _bound = 0;
        var step = raw.sqlite3_step(_statement);
        var changes = raw.sqlite3_changes(_database);
        var reset = raw.sqlite3_reset(_statement);
        if (step != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(reset, _database);
        }

        return changes;
    }

    public void Dispose() => _statement.Dispose();

    private SqliteStatement Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            _bound = 0;
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return this;
    }
}
