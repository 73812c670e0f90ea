namespace ContactBot.Storage.Operators;

/// <summary>A person who signs in to the console.</summary>
public sealed class OperatorAccount
{
    public required Guid Id { get; init; }

    /// <summary>What they sign in with, lower case; unique in the installation.</summary>
    public required string UserName { get; set; }

    /// <summary>What the citizen sees.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Salted hash; null if they sign in elsewhere.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changed with the password, so that running sign-ins end.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>Failed sign-ins since the last good one.</summary>
    public int FailedSignIns { get; set; }

    /// <summary>No sign-in before this instant; null if not locked out.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when the account is out of use; the name stays in what was written.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public IList<OperatorBody> Bodies { get; init; } = [];
}
