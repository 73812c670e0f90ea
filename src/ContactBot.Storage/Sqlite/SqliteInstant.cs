namespace ContactBot.Storage.Sqlite;

/// <summary>Instants in SQLite: microseconds since 1970 as an integer, which sorts and takes little room.</summary>
internal static class SqliteInstant
{
    private const long UnixEpochTicks = 621_355_968_000_000_000;

    public static long ToNumber(DateTimeOffset instant) => (instant.UtcTicks - UnixEpochTicks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromNumber(long number) => new((number * TimeSpan.TicksPerMicrosecond) + UnixEpochTicks, TimeSpan.Zero);
}
