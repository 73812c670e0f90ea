namespace ContactBot.Dialogs.Loading;

/// <summary>What the files of a folder are for.</summary>
internal enum ResourceFolderKind
{
    /// <summary>Written by people.</summary>
    Source,

    /// <summary>Made from sources by a tool, which may have left copies of them.</summary>
    Generated,

    /// <summary>Copies and tools.</summary>
    Ignored,
}
