using System.Globalization;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.BotFramework;

/// <summary>The answers of the endpoint that are not a success.</summary>
internal static class BotFrameworkResults
{
    public static IResult NotConfigured() =>
        ErrorResults.NotFound("CB3401: no bot is registered here; set MicrosoftAppId and MicrosoftAppPassword to those of the Azure Bot resource.");

    public static IResult Unauthorized(HttpContext context, string message)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorResults.Error(StatusCodes.Status401Unauthorized, "Unauthorized", message);
    }

    public static IResult KeysUnavailable(HttpContext context)
    {
        RetryAfter(context, 10);
        return ErrorResults.Error(
            StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "CB3402: the keys of the token's issuer can't be fetched just now; send it again.");
    }

    public static IResult Busy(HttpContext context)
    {
        RetryAfter(context, 1);
        return ErrorResults.Error(
            StatusCodes.Status429TooManyRequests, "TooManyRequests", "CB3403: too much of this conversation is waiting just now; send it again in a second.");
    }

    private static void RetryAfter(HttpContext context, int seconds) =>
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
}
