using Microsoft.Extensions.Caching.Memory;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>
/// Remembers the conversation tokens that were found valid: a client sends the same one with every call, and checking its
/// signature is the dearest part of a short one. Only the time is looked at again. Thread safe.
/// </summary>
public sealed class KnownTokens(TokenIssuer tokens, TimeProvider time) : IDisposable
{
    private const int Capacity = 20_000;
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>As <see cref="TokenIssuer.CheckAsync"/> for <see cref="TokenUse.Conversation"/>.</summary>
    public ValueTask<TokenCheck> CheckAsync(string token)
    {
        if (!_known.TryGetValue(token, out TokenCheck? known))
        {
            return CheckAndKeepAsync(token);
        }

        return ValueTask.FromResult(known!.ExpiresAt > time.GetUtcNow() ? known : TokenCheck.Expired);
    }

    public void Dispose() => _known.Dispose();

    private async ValueTask<TokenCheck> CheckAndKeepAsync(string token)
    {
        var check = await tokens.CheckAsync(token, TokenUse.Conversation);
        if (check.State == TokenState.Valid)
        {
            _known.Set(token, check, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unused });
        }

        return check;
    }
}
