using System.Text.Json.Serialization.Metadata;
using ContactBot.Simulator.Messaging.Rest;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control;

/// <summary>Bodies of the control, and its refusals (RFC 9457).</summary>
internal static class ControlRequest
{
    /// <summary>Only JSON: a page of another site can't send it without asking first.</summary>
    public static Task<(T? Body, string? Error)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class => JsonRequest.ReadAsync(context, type);

    public static IResult Refuse(string what) => Results.Problem($"CB3902: the simulator does not take this: {what}.", statusCode: StatusCodes.Status400BadRequest);
}
