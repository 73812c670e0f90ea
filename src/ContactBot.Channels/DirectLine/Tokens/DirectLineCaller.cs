using System.Security.Cryptography;
using System.Text;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>Who calls: the holder of the secret, or of one conversation's token.</summary>
/// <param name="Token">Null for the holder of the secret.</param>
public sealed record DirectLineCaller(DirectLineToken? Token)
{
    public bool HasSecret => Token is null;

    /// <summary>Whether this caller may touch the conversation.</summary>
    public bool MayUse(string conversationId) => Token is null || Token.ConversationId == conversationId;
}

/// <summary>Finds out who calls. Thread safe.</summary>
internal sealed class CallerAuthentication(DirectLineOptions options, KnownTokens tokens)
{
    private const string Scheme = "Bearer ";
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.Secret);

    /// <returns>The caller, or the answer that refuses the call.</returns>
    public async ValueTask<(DirectLineCaller? Caller, IResult? Refusal)> AuthenticateAsync(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length == Scheme.Length)
        {
            return (null, DirectLineResults.MissingAuthorization());
        }

        var credential = header[Scheme.Length..].Trim();
        if (IsSecret(credential))
        {
            return (new DirectLineCaller(null), null);
        }

        var check = await tokens.CheckAsync(credential);
        return check switch
        {
            { State: TokenState.Expired } => (null, DirectLineResults.TokenExpired()),
            { Token: { } token } => IsTrustedOrigin(context, token)
                ? (new DirectLineCaller(token), null)
                : (null, ErrorResults.Forbidden("CB3005: the token may not be used from this origin.")),
            _ => (null, ErrorResults.Forbidden("CB3003: the secret or token is not valid here.")),
        };
    }

    /// <summary>As <see cref="AuthenticateAsync(HttpContext)"/>, and the caller may touch this conversation.</summary>
    public async ValueTask<(DirectLineCaller? Caller, IResult? Refusal)> AuthenticateAsync(HttpContext context, string conversationId)
    {
        var (caller, refusal) = await AuthenticateAsync(context);
        return caller is not null && !caller.MayUse(conversationId)
            ? (null, ErrorResults.Forbidden("CB3006: the token is for another conversation."))
            : (caller, refusal);
    }

    private bool IsSecret(string credential)
    {
        Span<byte> bytes = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(credential, bytes, out var length)
            && CryptographicOperations.FixedTimeEquals(bytes[..length], _secret);
    }

    private static bool IsTrustedOrigin(HttpContext context, DirectLineToken token) =>
        token.TrustedOrigins.Count == 0
        || (context.Request.Headers.TryGetValue(HeaderNames.Origin, out var origin)
            && token.TrustedOrigins.Contains(origin.ToString(), StringComparer.OrdinalIgnoreCase));
}
