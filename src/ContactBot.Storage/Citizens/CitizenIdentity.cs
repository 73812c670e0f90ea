namespace ContactBot.Storage.Citizens;

/// <summary>One address by which a citizen is reached or known: a web chat user, a phone, an e-mail address.</summary>
public sealed class CitizenIdentity
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }
    public required Guid CitizenId { get; init; }

    /// <summary>The Bot Framework name of the channel.</summary>
    public required string ChannelId { get; init; }

    /// <summary>What the channel calls them.</summary>
    public required string Address { get; init; }

    /// <summary>True only after the address or the person was proven; an unverified identity proves nothing.</summary>
    public bool Verified { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}
