using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace ContactBot.Storage.Sqlite;

/// <summary>
/// Brings to disk what is written of a connection's database file. By SQLite's own handle of the file: closing another one would end the
/// locks that this process holds on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
/// </summary>
internal static unsafe partial class SqliteFileSync
{
    private const int FilePointer = 7; // SQLITE_FCNTL_FILE_POINTER
    private const int Normal = 2; // SQLITE_SYNC_NORMAL
    private const int InputOutputError = 10; // SQLITE_IOERR

    /// <exception cref="SqliteException">The system can't write the file.</exception>
    public static void Run(SqliteConnection connection)
    {
        DatabaseFile* file = null;
        var result = FileControl(connection.Handle!.DangerousGetHandle(), "main", FilePointer, &file);
        // A database in memory has a handle without methods.
        if (result == 0 && file is not null && file->Methods is not null)
        {
            result = file->Methods->Sync(file, Normal);
        }

        GC.KeepAlive(connection);
        if (result != 0)
        {
            throw new SqliteException("The database file could not be brought to disk.", (result & 0xff) == 0 ? InputOutputError : result & 0xff, result);
        }
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(nint database, string name, int operation, void* argument);

    /// <summary><c>sqlite3_file</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct DatabaseFile
    {
        public FileMethods* Methods;
    }

    /// <summary>The beginning of <c>sqlite3_io_methods</c>, which no later version of the library may change.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct FileMethods
    {
        public int Version;
        public nint Close;
        public nint Read;
        public nint Write;
        public nint Truncate;
        public delegate* unmanaged[Cdecl]<DatabaseFile*, int, int> Sync;
    }
}
