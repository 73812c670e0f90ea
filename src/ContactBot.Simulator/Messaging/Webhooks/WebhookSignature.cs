using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ContactBot.Simulator.Messaging.Webhooks;

/// <summary><c>X-Twilio-Signature</c> of a form.</summary>
internal static class WebhookSignature
{
    public const string Header = "X-Twilio-Signature";

    /// <param name="authToken">The account's.</param>
    /// <param name="url">As it is asked for: with its query, without fragment.</param>
    /// <param name="parameters">Of the body; those of a GET are in the address already.</param>
    [SuppressMessage("Security", "CA5350", Justification = "Twilio signs with HMAC-SHA1.")]
    public static string Of(string authToken, string url, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var signed = new StringBuilder(url);
        foreach (var values in parameters.GroupBy(parameter => parameter.Key, parameter => parameter.Value).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var value in values.Distinct().Order(StringComparer.Ordinal))
            {
                signed.Append(values.Key).Append(value);
            }
        }

        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
    }
}
