using ContactBot.Storage.Journal;

namespace ContactBot.Storage;

/// <summary>Where everything is kept.</summary>
public sealed record StorageOptions
{
    /// <summary>The setting that names the folder.</summary>
    public const string DataFolderKey = "ContactBot:DataFolder";

    /// <summary>The setting that names the PostgreSQL database.</summary>
    public const string ConnectionStringKey = "ConnectionStrings:ContactBot";

    /// <summary>Holds the SQLite database; made at start if it is missing.</summary>
    public string DataFolder { get; init; } = "./data";

    /// <summary>A PostgreSQL database; null or empty: SQLite in <see cref="DataFolder"/>.</summary>
    public string? ConnectionString { get; init; }

    public JournalOptions Journal { get; init; } = new();
}
