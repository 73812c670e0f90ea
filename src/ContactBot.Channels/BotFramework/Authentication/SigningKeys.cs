using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>
/// The keys of one issuer, from its OpenID metadata. Kept for a day; a key that is not known makes them be fetched again, and
/// waited for, at most once an hour. Thread safe.
/// </summary>
/// <remarks>
/// <c>ConfigurationManager</c> refreshes in the background: the first activity signed with a new key would be refused, and the
/// channels do not send a refused activity again.
/// </remarks>
internal sealed partial class SigningKeys(Uri metadata, IDocumentRetriever documents, TimeProvider time, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenFetchesForUnknownKeys = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private KeySet? _known;
    private DateTimeOffset _failedAt = DateTimeOffset.MinValue;

    /// <summary>Null if the issuer has no such key.</summary>
    /// <exception cref="KeysUnavailableException">The issuer can't be reached and nothing is known of it.</exception>
    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (!IsToBeFetched(keyId))
        {
            return Known.Keys.GetValueOrDefault(keyId);
        }

        await _fetching.WaitAsync(cancellationToken);
        try
        {
            // Whoever was here before may have fetched them.
            if (IsToBeFetched(keyId))
            {
                await FetchAsync();
            }

            return Known.Keys.GetValueOrDefault(keyId);
        }
        finally
        {
            _fetching.Release();
        }
    }

    public void Dispose() => _fetching.Dispose();

    private KeySet Known => Volatile.Read(ref _known) ?? throw new KeysUnavailableException(metadata);

    private bool IsToBeFetched(string keyId)
    {
        var now = time.GetUtcNow();
        if (now - _failedAt < BetweenFailures)
        {
            return false;
        }

        return Volatile.Read(ref _known) is not { } known
            || now - known.FetchedAt >= Lifetime
            || (!known.Keys.ContainsKey(keyId) && now - known.FetchedAt >= BetweenFetchesForUnknownKeys);
    }

    // Not cancelled with the request that happened to come first: others wait for the same keys.
    private async Task FetchAsync()
    {
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, CancellationToken.None);
            var keys = configuration.JsonWebKeySet?.Keys ?? [];
            Volatile.Write(ref _known, new KeySet(
                keys.Where(key => key.Kid is { Length: > 0 } && key.Kty == JsonWebAlgorithmsKeyTypes.RSA)
                    .DistinctBy(key => key.Kid)
                    .ToFrozenDictionary(key => key.Kid, SigningKey.From),
                time.GetUtcNow()));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Known keys are good until others are known: an issuer that can't be reached must not stop the channels.
            _failedAt = time.GetUtcNow();
            LogFailed(exception, metadata);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "CB3404: the keys described at {Metadata} could not be fetched")]
    private partial void LogFailed(Exception exception, Uri metadata);

    private sealed record KeySet(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt);
}
