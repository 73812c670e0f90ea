using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.Wire;

/// <summary>Answers that are not a success, in the form of the Bot Framework's HTTP APIs.</summary>
internal static class ErrorResults
{
    public static IResult BadArgument(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult TooLarge(string message) => Error(StatusCodes.Status413PayloadTooLarge, "PayloadTooLarge", message);

    public static IResult NotFound(string message) => Error(StatusCodes.Status404NotFound, "NotFound", message);

    public static IResult Forbidden(string message) => Error(StatusCodes.Status403Forbidden, "Forbidden", message);

    public static IResult Error(int status, string code, string message) =>
        Results.Json(new ErrorBody(new ErrorDescription(code, message)), ErrorJson.Default.ErrorBody, statusCode: status);
}
