using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Twilio;

/// <summary>
/// Twilio's request signature (<c>X-Twilio-Signature</c>): HMAC-SHA1, keyed by the account's token, over the exact public address
/// and every form parameter. Thread safe.
/// </summary>
public static class TwilioSignature
{
    public const string HeaderName = "X-Twilio-Signature";

    /// <summary>The signature of a request.</summary>
    /// <param name="authToken">The account's primary token.</param>
    /// <param name="url">As Twilio requested it, with its query and without a fragment.</param>
    /// <param name="parameters">Those of a form body; empty for GET, JSON and WebSocket requests.</param>
    public static string Compute(string authToken, string url, IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        var signed = new StringBuilder(url);
        foreach (var (name, values) in parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            foreach (var value in values.Select(value => value ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                signed.Append(name).Append(value);
            }
        }

        // The algorithm is Twilio's choice.
#pragma warning disable CA5350
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>
    /// Whether the signature is Twilio's. The port may be named or left out on either side, as Twilio's own validators allow.
    /// </summary>
    public static bool IsValid(string authToken, string? signature, string url, IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        if (string.IsNullOrEmpty(signature))
        {
            return false;
        }

        var given = Encoding.ASCII.GetBytes(signature);
        var form = parameters.ToList();
        return Spellings(url).Any(spelling =>
            CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Compute(authToken, spelling, form))));
    }

    /// <summary>Whether the raw body is the one that the address promises by its parameter <c>bodySHA256</c>.</summary>
    public static bool IsBodyOf(string? bodySha256, ReadOnlySpan<byte> body) =>
        bodySha256 is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(bodySha256.ToLowerInvariant()), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(body))));

    private static IEnumerable<string> Spellings(string url)
    {
        yield return url;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            yield break;
        }

        // Cut from the text and not rebuilt: the escapes of path and query must stay as they came.
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOfAny(['/', '?'], start);
        var authority = end < 0 ? url[start..] : url[start..end];
        var rest = end < 0 ? "" : url[end..];
        var host = authority.EndsWith($":{address.Port}", StringComparison.Ordinal) ? authority[..^$":{address.Port}".Length] : authority;
        yield return $"{url[..start]}{host}{rest}";
        yield return $"{url[..start]}{host}:{address.Port}{rest}";
    }
}
