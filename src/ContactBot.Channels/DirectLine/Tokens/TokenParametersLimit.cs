namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>How large a body of <see cref="TokenParameters"/> may be.</summary>
internal static class TokenParametersLimit
{
    public const int Characters = 16_384;
}
