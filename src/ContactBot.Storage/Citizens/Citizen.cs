namespace ContactBot.Storage.Citizens;

/// <summary>A person who writes to or calls one body. Two rows are never made one without a person's decision.</summary>
public sealed class Citizen
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }

    /// <summary>What they call themselves; null if they never said.</summary>
    public string? DisplayName { get; set; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; set; }

    public IList<CitizenIdentity> Identities { get; init; } = [];
}
