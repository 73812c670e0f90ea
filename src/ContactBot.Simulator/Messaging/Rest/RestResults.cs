using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>Answers in the form of Twilio's APIs.</summary>
internal static class RestResults
{
    public static IResult Ok<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) => Results.Json(value, type, statusCode: status);

    public static IResult Created<T>(T value, JsonTypeInfo<T> type) => Ok(value, type, StatusCodes.Status201Created);

    public static IResult Error(TwilioError error) => Ok(error, TwilioJson.Default.TwilioError, error.Status);

    public static IResult NotFound(HttpContext context) => Error(TwilioErrors.NotFound(PathOf(context)));

    /// <summary>The path as the client of the real service would see it.</summary>
    public static string PathOf(HttpContext context) => context.Request.Path.Value!.Replace(SimulatorAddress.RestPath, "", StringComparison.Ordinal);
}
