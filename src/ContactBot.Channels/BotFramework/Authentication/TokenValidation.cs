using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>Checks tokens (Bot Framework "Authentication", connector to bot). Thread safe.</summary>
internal sealed class TokenValidation(BotFrameworkOptions options, IReadOnlyList<IssuerTrust> trusts, TimeProvider time)
{
    private const int MaximumTokenLength = 16_384;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaximumTokenLength };

    /// <returns>Null for a token that is not good, for whatever reason.</returns>
    /// <exception cref="KeysUnavailableException">The issuer's keys can't be had.</exception>
    public async Task<BotFrameworkCaller?> ValidateAsync(string credential, CancellationToken cancellationToken)
    {
        // The issuer is believed only as far as to choose the keys that the signature is checked with.
        if (Read(credential) is not { Kid.Length: > 0 } unverified
            || !Algorithms.Contains(unverified.Alg)
            || trusts.FirstOrDefault(trust => trust.Issuers.Contains(unverified.Issuer)) is not { } trust
            || await trust.Keys.FindAsync(unverified.Kid, cancellationToken) is not { } key)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(credential, Parameters(trust, key));
        return result.IsValid && result.SecurityToken is JsonWebToken token ? CallerOf(token, trust, key) : null;
    }

    private JsonWebToken? Read(string credential)
    {
        try
        {
            return _handler.ReadJsonWebToken(credential);
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(IssuerTrust trust, SigningKey key) => new()
    {
        ValidIssuers = trust.Issuers,
        ValidAudience = options.AppId,
        IgnoreTrailingSlashWhenValidatingAudience = false,
        IssuerSigningKey = key.Key,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = IsAlive,
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is not null && now <= expires + ClockSkew && (notBefore is null || now >= notBefore - ClockSkew);
    }

    private BotFrameworkCaller? CallerOf(JsonWebToken token, IssuerTrust trust, SigningKey key)
    {
        if (!trust.NamesServiceUrl)
        {
            return token.TryGetPayloadValue<string>(AppIdClaim(token), out var appId) && appId == options.AppId ? new BotFrameworkCaller() : null;
        }

        return token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) || token.TryGetPayloadValue("serviceUrl", out serviceUrl)
            ? new BotFrameworkCaller { ServiceUrl = serviceUrl, Endorsements = key.Endorsements }
            : null;
    }

    private static string AppIdClaim(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("ver", out var version) && version == "2.0" ? "azp" : "appid";
}
