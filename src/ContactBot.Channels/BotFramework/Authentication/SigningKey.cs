using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>A key that an issuer signs with.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Endorsements">The channels that the key speaks for; empty means all.</param>
internal sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements)
{
    public static SigningKey From(JsonWebKey key) => new(key, EndorsementsOf(key));

    // The Bot Framework's own extension of the key document. One that can't be read speaks for no channel at all.
    private static FrozenSet<string> EndorsementsOf(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var value))
        {
            return FrozenSet<string>.Empty;
        }

        return JsonSerializer.SerializeToElement(value) is { ValueKind: JsonValueKind.Array } channels
            ? channels.EnumerateArray().Select(channel => channel.ToString()).ToFrozenSet()
            : [""];
    }
}
