using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>
/// Makes and checks tokens: JSON Web Tokens signed with a key derived from the secret, so every node with the same secret
/// accepts them and nothing has to be stored. The claim <c>user</c> is the one that official clients read. Thread safe.
/// </summary>
public sealed class TokenIssuer
{
    private const string Issuer = "contactbot";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string NameClaim = "name";
    private const string OriginsClaim = "origins";
    private const string BodyClaim = "body";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _credentials;
    private readonly SymmetricSecurityKey _key;
    private readonly TimeProvider _time;

    public TokenIssuer(DirectLineOptions options, TimeProvider time)
    {
        _time = time;
        _key = new SymmetricSecurityKey(HKDF.DeriveKey(
            HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(options.Secret), 32, info: "contactbot direct line tokens"u8.ToArray()));
        _credentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256);
    }

    /// <summary>A signed token for one use, valid for <paramref name="lifetime"/> from now.</summary>
    public string Issue(DirectLineToken token, TokenUse use, TimeSpan lifetime)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [ConversationClaim] = token.ConversationId };
        if (token.UserId is not null)
        {
            claims[UserClaim] = token.UserId;
        }

        if (token.UserName is not null)
        {
            claims[NameClaim] = token.UserName;
        }

        if (token.TrustedOrigins.Count > 0)
        {
            claims[OriginsClaim] = token.TrustedOrigins;
        }

        if (token.BodyId is { } bodyId)
        {
            claims[BodyClaim] = bodyId.ToString();
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AudienceOf(use),
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = _credentials,
        });
    }

    /// <summary>Checks signature, use and time.</summary>
    public async ValueTask<TokenCheck> CheckAsync(string token, TokenUse use)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = AudienceOf(use),
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ClockSkew = TimeSpan.Zero,
            LifetimeValidator = (_, expires, _, _) => expires > _time.GetUtcNow().UtcDateTime,
        });
        if (!result.IsValid)
        {
            return result.Exception is SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException
                ? TokenCheck.Expired
                : new TokenCheck(TokenState.Invalid, null);
        }

        var jwt = (JsonWebToken)result.SecurityToken;
        return jwt.TryGetPayloadValue<string>(ConversationClaim, out var conversation)
            ? new TokenCheck(TokenState.Valid, new DirectLineToken(conversation, Text(jwt, UserClaim), Text(jwt, NameClaim), Origins(jwt))
            {
                BodyId = Text(jwt, BodyClaim) is { } body ? Guid.Parse(body) : null,
            })
            {
                ExpiresAt = jwt.ValidTo,
            }
            : new TokenCheck(TokenState.Invalid, null);
    }

    private static string AudienceOf(TokenUse use) => use switch
    {
        TokenUse.Conversation => "conversation",
        TokenUse.Stream => "stream",
        TokenUse.Resume => "resume",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    private static string? Text(JsonWebToken jwt, string claim) => jwt.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    private static string[] Origins(JsonWebToken jwt) => jwt.TryGetPayloadValue<string[]>(OriginsClaim, out var value) ? value : [];
}
