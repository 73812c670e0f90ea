using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ContactBot.TestKit.DirectLine;

/// <summary>What the server answered.</summary>
public sealed record DirectLineAnswer(HttpStatusCode Status, JsonElement Json, HttpResponseHeaders Headers)
{
    public string? ErrorCode => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;

    public string Text(string property) => Json.GetProperty(property).GetString()!;

    public IReadOnlyList<string?> Texts =>
        [.. Json.GetProperty("activities").EnumerateArray().Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() : null)];
}
