namespace ContactBot.Storage;

/// <summary>What can be wrong with the database at start, each with its number.</summary>
internal static class StorageErrors
{
    public static StorageStartException FolderNotWritable(string folder, Exception cause) => new(
        "CB1101",
        $"the data folder {folder} can't be written ({Reason(cause)}); make it writable for this user, or name another with {StorageOptions.DataFolderKey}.",
        cause);

    public static StorageStartException FolderInUse(string folder, Exception cause) => new(
        "CB1102",
        $"the database in the data folder {folder} is in use by another program; stop it, or name another folder with {StorageOptions.DataFolderKey}.",
        cause);

    public static StorageStartException ForeignFile(string file, Exception? cause = null) => new(
        "CB1103",
        $"{file} is not a database of ContactBot, or is damaged; move it away or restore a backup, or name another folder with {StorageOptions.DataFolderKey}.",
        cause);

    public static StorageStartException FromLaterVersion(string database, string migration) => new(
        "CB1104",
        $"{database} was changed by a later version of ContactBot or by another program (migration {migration}); start that version, or restore the backup made before the upgrade.");

    public static StorageStartException BadConnectionString(Exception cause) => new(
        "CB1105",
        $"{StorageOptions.ConnectionStringKey} is not a PostgreSQL connection string; the form is Host=…;Database=…;Username=…;Password=….",
        cause);

    public static StorageStartException NotReachable(string server, Exception cause) => new(
        "CB1106",
        $"the PostgreSQL database {server} can't be used ({Reason(cause)}); check {StorageOptions.ConnectionStringKey} and that the database exists.",
        cause);

    public static StorageStartException NotUpgradable(string database, Exception cause) => new(
        "CB1107",
        $"{database} could not be brought up to date ({Reason(cause)}); nothing was changed by the step that failed.",
        cause);

    private static string Reason(Exception cause) => cause.Message.ReplaceLineEndings(" ").TrimEnd('.');
}
