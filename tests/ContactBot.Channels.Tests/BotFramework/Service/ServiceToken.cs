using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ContactBot.Channels.Tests.BotFramework.Service;

/// <summary>
/// A token as Microsoft's side makes it, or as somebody else forges it: made by hand, so that every mistake is possible.
/// </summary>
public sealed record ServiceToken
{
    public required PublishedKey Key { get; init; }
    public string? KeyId { get; init; }
    public string Algorithm { get; init; } = "RS256";
    public string Issuer { get; init; } = "https://api.botframework.com";
    public string? Audience { get; init; } = BotFrameworkServer.AppId;
    public string? ServiceUrl { get; init; }
    public string ServiceUrlClaim { get; init; } = "serviceurl";
    public TimeSpan? ExpiresIn { get; init; } = TimeSpan.FromHours(1);
    public TimeSpan NotBefore { get; init; } = -TimeSpan.FromMinutes(1);
    public IReadOnlyDictionary<string, string> Claims { get; init; } = new Dictionary<string, string>();

    public override string ToString()
    {
        var content = $"{Encode(Header())}.{Encode(Payload())}";
        return $"{content}.{Base64Url.EncodeToString(Sign(Encoding.ASCII.GetBytes(content)))}";
    }

    private JsonObject Header() => new() { ["alg"] = Algorithm, ["typ"] = "JWT", ["kid"] = KeyId ?? Key.Id };

    private JsonObject Payload()
    {
        var now = TimeProvider.System.GetUtcNow();
        var payload = new JsonObject { ["iss"] = Issuer, ["nbf"] = (now + NotBefore).ToUnixTimeSeconds() };
        Set(payload, "aud", Audience);
        Set(payload, ServiceUrlClaim, ServiceUrl);
        if (ExpiresIn is { } lifetime)
        {
            payload["exp"] = (now + lifetime).ToUnixTimeSeconds();
        }

        foreach (var (name, value) in Claims)
        {
            payload[name] = value;
        }

        return payload;
    }

    private byte[] Sign(byte[] content) => Algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key.Pair.ExportSubjectPublicKeyInfoPem()), content),
        "PS256" => Key.Pair.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => Key.Pair.SignData(content, new HashAlgorithmName($"SHA{Algorithm[2..]}"), RSASignaturePadding.Pkcs1),
    };

    private static void Set(JsonObject payload, string name, string? value)
    {
        if (value is not null)
        {
            payload[name] = value;
        }
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
