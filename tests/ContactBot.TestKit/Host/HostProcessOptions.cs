namespace ContactBot.TestKit.Host;

/// <summary>How the program is started.</summary>
public sealed record HostProcessOptions
{
    /// <summary>Null: a temporary folder, deleted with the <see cref="HostProcess"/>.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Null: the municipal bot of the repository.</summary>
    public string? DialogsFolder { get; init; }

    /// <summary>More settings by their names in the configuration, as in <c>DirectLine:TokenSeconds</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a start may take before the test fails.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);
}
