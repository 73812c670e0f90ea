namespace ContactBot.Operators.Accounts;

/// <summary>When guessing at a password ends.</summary>
public sealed record LockoutOptions
{
    /// <summary>How many attempts may fail in a row.</summary>
    public int MaximumAttempts { get; init; } = 5;

    /// <summary>How long nobody can sign in to the account after that.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromMinutes(5);
}
