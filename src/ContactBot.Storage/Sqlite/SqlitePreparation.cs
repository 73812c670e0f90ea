using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ContactBot.Storage.Sqlite;

/// <summary>Creates the SQLite file or brings it up to date, and keeps other programs off it as long as this one runs.</summary>
internal sealed class SqlitePreparation(SqliteDatabase database, IDbContextFactory<SqliteContactBotContext> contexts)
    : IDatabasePreparation, IDisposable
{
    private const string LockFileName = "contactbot.lock";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>«CtBt»: marks the file as ours (SQLite's application id).</summary>
    private const int ApplicationId = 0x4374_4274;

    private FileStream? _lock;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_lock is not null)
        {
            return;
        }

        MakeFolder();
        _lock = TakeLock();
        try
        {
            await MigrateAsync(cancellationToken);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private void MakeFolder()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(database.Folder);
            }
            else
            {
                Directory.CreateDirectory(database.Folder, OwnerOnly | UnixFileMode.UserExecute);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StorageErrors.FolderNotWritable(database.Folder, exception);
        }
    }

    private FileStream TakeLock()
    {
        try
        {
            Create(database.File).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StorageErrors.FolderNotWritable(database.Folder, exception);
        }

        try
        {
            return Create(Path.Combine(database.Folder, LockFileName), FileShare.None);
        }
        catch (IOException exception)
        {
            throw StorageErrors.FolderInUse(database.Folder, exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw StorageErrors.FolderNotWritable(database.Folder, exception);
        }
    }

    /// <summary>Opens or creates a file that only its owner reads: it holds personal data.</summary>
    private static FileStream Create(string path, FileShare share = FileShare.ReadWrite)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(path, options);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            await CheckOriginAsync(context, cancellationToken);
            // A process that was killed while migrating leaves EF's lock row, which would be waited for without end; this
            // process alone has the folder.
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
            await MigrationCheck.ThrowIfNewerAsync(context, database.File, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync(
                string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw Explain(exception);
        }
    }

    private async Task CheckOriginAsync(SqliteContactBotContext context, CancellationToken cancellationToken)
    {
        var origin = await ReadNumberAsync(context, "SELECT application_id AS \"Value\" FROM pragma_application_id", cancellationToken);
        if (origin == ApplicationId)
        {
            return;
        }

        // An interrupted first start leaves tables of ours without the mark.
        var foreign = await ReadNumberAsync(
            context,
            """
            SELECT count(*) AS "Value" FROM sqlite_master
            WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', '__EFMigrationsLock'))
            """,
            cancellationToken);
        if (origin != 0 || foreign > 0)
        {
            throw StorageErrors.ForeignFile(database.File);
        }
    }

    private static Task<int> ReadNumberAsync(DbContext context, string sql, CancellationToken cancellationToken) =>
        context.Database.SqlQueryRaw<int>(sql).SingleAsync(cancellationToken);

    private StorageStartException Explain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => StorageErrors.ForeignFile(database.File, exception),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StorageErrors.FolderInUse(database.Folder, exception),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => StorageErrors.FolderNotWritable(database.Folder, exception),
        _ => StorageErrors.NotUpgradable(database.File, exception),
    };
}
