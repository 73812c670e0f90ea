using System.Globalization;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine;

/// <summary>The answers of the channel that are not a success, each with its code.</summary>
internal static class DirectLineResults
{
    public static IResult MissingAuthorization() =>
        ErrorResults.Error(StatusCodes.Status401Unauthorized, "Unauthorized", "CB3001: send the header «Authorization: Bearer» with the secret or a token.");

    public static IResult TokenExpired() =>
        ErrorResults.Error(StatusCodes.Status403Forbidden, "TokenExpired", "CB3002: the token has expired; ask for a new one.");

    public static IResult UnknownConversation() =>
        ErrorResults.Error(StatusCodes.Status404NotFound, "ConversationNotFound", "CB3004: there is no such conversation; start a new one.");

    public static IResult UnsupportedMediaType(string message) =>
        ErrorResults.Error(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", message);

    public static IResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
        return ErrorResults.Error(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "CB3009: too much is waiting just now; send it again in a second.");
    }
}
