namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>The outcome of checking a token.</summary>
/// <param name="State">Whether it holds.</param>
/// <param name="Token">What it grants; null unless valid.</param>
public sealed record TokenCheck(TokenState State, DirectLineToken? Token);

/// <summary>Whether a token holds.</summary>
public enum TokenState
{
    Valid,
    Expired,
    Invalid,
}
