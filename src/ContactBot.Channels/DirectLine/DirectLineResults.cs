using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine;

/// <summary>The answers of the channel that are not a success, each with its code.</summary>
internal static class DirectLineResults
{
    public static IResult BadArgument(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult MissingAuthorization() =>
        Error(StatusCodes.Status401Unauthorized, "Unauthorized", "CB3001: send the header «Authorization: Bearer» with the secret or a token.");

    public static IResult TokenExpired() =>
        Error(StatusCodes.Status403Forbidden, "TokenExpired", "CB3002: the token has expired; ask for a new one.");

    public static IResult Forbidden(string message) => Error(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static IResult UnknownConversation() =>
        Error(StatusCodes.Status404NotFound, "ConversationNotFound", "CB3004: there is no such conversation; start a new one.");

    public static IResult NotFound(string message) => Error(StatusCodes.Status404NotFound, "NotFound", message);

    public static IResult TooLarge(string message) => Error(StatusCodes.Status413PayloadTooLarge, "PayloadTooLarge", message);

    public static IResult UnsupportedMediaType(string message) =>
        Error(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", message);

    public static IResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
        return Error(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "CB3009: too much is waiting just now; send it again in a second.");
    }

    public static IResult Error(int status, string code, string message) =>
        Results.Json(new DirectLineErrorBody(new DirectLineError(code, message)), DirectLineJson.Default.DirectLineErrorBody, statusCode: status);
}
