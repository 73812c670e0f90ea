using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest;

/// <summary>Reads a body that must be JSON.</summary>
internal static class JsonRequest
{
    /// <returns>The body, or what is wrong with it.</returns>
    public static async Task<(T? Body, string? Error)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, "Content-Type must be application/json");
        }

        try
        {
            return await context.Request.ReadFromJsonAsync(type, context.RequestAborted) is { } body ? (body, null) : (null, "a JSON object is required");
        }
        catch (JsonException exception)
        {
            return (null, $"the JSON can't be read at {exception.Path ?? "$"}");
        }
    }
}
