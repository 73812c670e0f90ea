using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>HTTP Basic with the account's identifier and token; then the account of the path; then the rate of calls.</summary>
internal sealed class RestAuthentication(SimulatorAccount account, RequestRate rate) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!IsAccount(http.Request.Headers.Authorization.ToString()))
        {
            http.Response.Headers[HeaderNames.WWWAuthenticate] = "Basic realm=\"Twilio API\"";
            return RestResults.Error(TwilioErrors.Authenticate);
        }

        if (http.Request.RouteValues.TryGetValue("accountSid", out var asked) && asked as string != account.AccountSid)
        {
            return RestResults.NotFound(http);
        }

        return rate.Takes() ? await next(context) : RestResults.Error(TwilioErrors.TooManyRequests);
    }

    public bool IsAccount(string authorization)
    {
        if (!AuthenticationHeaderValue.TryParse(authorization, out var header) || !"Basic".Equals(header.Scheme, StringComparison.OrdinalIgnoreCase) || header.Parameter is null)
        {
            return false;
        }

        Span<byte> given = stackalloc byte[256];
        return Convert.TryFromBase64String(header.Parameter, given, out var length)
            && CryptographicOperations.FixedTimeEquals(given[..length], Encoding.UTF8.GetBytes($"{account.AccountSid}:{account.AuthToken}"));
    }
}
