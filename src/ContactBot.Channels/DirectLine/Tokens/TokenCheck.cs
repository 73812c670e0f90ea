namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>The outcome of checking a token.</summary>
/// <param name="State">Whether it holds.</param>
/// <param name="Token">What it grants; null unless valid.</param>
public sealed record TokenCheck(TokenState State, DirectLineToken? Token)
{
    /// <summary>For a token whose time is over.</summary>
    public static TokenCheck Expired { get; } = new(TokenState.Expired, null);

    /// <summary>When a valid token ends to hold; the default for others.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Whether a token holds.</summary>
public enum TokenState
{
    Valid,
    Expired,
    Invalid,
}
