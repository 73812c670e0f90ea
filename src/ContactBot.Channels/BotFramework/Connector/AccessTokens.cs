using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.BotFramework.Connector;

/// <summary>
/// Our own tokens (OAuth 2.0 client credentials): for the Connector API, and for other bots. Each is kept until five minutes before its end, and asked
/// for by one at a time. Thread safe.
/// </summary>
internal sealed partial class AccessTokens(
    BotFrameworkOptions options, IHttpClientFactory clients, TimeProvider time, ILogger<AccessTokens> logger) : IDisposable
{
    public const string ClientName = "BotFramework.Login";
    private static readonly TimeSpan RenewBeforeEnd = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private readonly ConcurrentDictionary<string, KnownToken> _known = new(StringComparer.Ordinal);

    /// <summary>For the Connector API.</summary>
    /// <exception cref="AccessTokenException">None can be had.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => GetAsync(options.OAuthScope, cancellationToken);

    /// <summary>For whom <paramref name="audience"/> names.</summary>
    /// <exception cref="AccessTokenException">None can be had.</exception>
    public async ValueTask<string> GetAsync(string audience, CancellationToken cancellationToken)
    {
        if (Current(audience) is { } current)
        {
            return current;
        }

        await _asking.WaitAsync(cancellationToken);
        try
        {
            return Current(audience) ?? await AskAsync(audience, cancellationToken);
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>The token was refused: it is not used again.</summary>
    public void Forget(string token)
    {
        foreach (var known in _known)
        {
            if (known.Value.Value == token)
            {
                _known.TryRemove(known);
            }
        }
    }

    public void Dispose() => _asking.Dispose();

    private string? Current(string audience) => _known.TryGetValue(audience, out var known) && time.GetUtcNow() < known.RenewAt ? known.Value : null;

    private async Task<string> AskAsync(string audience, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = options.AppId!,
                ["client_secret"] = options.AppPassword!,
                ["scope"] = $"{audience}/.default",
            });
            using var answer = await client.PostAsync($"{options.Login.AbsoluteUri.TrimEnd('/')}/oauth2/v2.0/token", form, cancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                LogRefused((int)answer.StatusCode, options.Login);
                throw new AccessTokenException(isRefused: (int)answer.StatusCode < 500);
            }

            var body = await answer.Content.ReadFromJsonAsync(ConnectorJson.Default.AccessTokenBody, cancellationToken);
            return body is { AccessToken.Length: > 0 } ? Keep(audience, body) : throw new AccessTokenException(isRefused: false);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            LogFailed(exception, options.Login);
            throw new AccessTokenException(isRefused: false);
        }
    }

    private string Keep(string audience, AccessTokenBody body)
    {
        var lifetime = TimeSpan.FromSeconds(Math.Max(body.ExpiresIn, 0));

        // One that lives shorter than that is still worth half its life.
        var usable = lifetime > 2 * RenewBeforeEnd ? lifetime - RenewBeforeEnd : lifetime / 2;
        _known[audience] = new KnownToken(body.AccessToken!, time.GetUtcNow() + usable);
        return body.AccessToken!;
    }

    [LoggerMessage(1, LogLevel.Error, "CB3430: {Login} refused a token for the Connector ({Status}); check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId")]
    private partial void LogRefused(int status, Uri login);

    [LoggerMessage(2, LogLevel.Error, "CB3431: {Login} could not be asked for a token for the Connector; tried again")]
    private partial void LogFailed(Exception exception, Uri login);

    private sealed record KnownToken(string Value, DateTimeOffset RenewAt);
}
