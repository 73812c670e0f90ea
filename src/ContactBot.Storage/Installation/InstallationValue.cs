namespace ContactBot.Storage.Installation;

/// <summary>Something that the installation made once and all its nodes share.</summary>
public sealed class InstallationValue
{
    public required string Key { get; init; }
    public required string Value { get; init; }
}
