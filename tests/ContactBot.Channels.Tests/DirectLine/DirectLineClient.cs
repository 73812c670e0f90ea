using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ContactBot.Channels.Tests.DirectLine;

/// <summary>A bare HTTP client of the channel, which hides nothing of the wire.</summary>
public sealed class DirectLineClient(string root) : IDisposable
{
    private readonly HttpClient _http = new();

    public string? Credential { get; set; } = DirectLineServer.Secret;

    public void Dispose() => _http.Dispose();

    public Task<Answer> PostAsync(string path, object? body = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body));

    public Task<Answer> PostTextAsync(string path, string json) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<Answer> PostContentAsync(string path, HttpContent content) => SendAsync(HttpMethod.Post, path, content);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>A conversation of a user, whose token is used from now on.</summary>
    public async Task<Opened> OpenAsync(string userId = "dl_anna")
    {
        var token = await PostAsync("/tokens/generate", new { user = new { id = userId } });
        Credential = token.Text("token");
        var started = await PostAsync("/conversations");
        Assert.Equal(HttpStatusCode.Created, started.Status);
        return new Opened(started.Text("conversationId"), started.Text("token"), started.Text("streamUrl"));
    }

    public Task<Answer> SayAsync(string conversationId, string text, string? clientActivityId = null) => PostAsync(
        $"/conversations/{conversationId}/activities",
        new { type = "message", text, from = new { id = "dl_anna" }, channelData = new { clientActivityID = clientActivityId ?? text, extra = "kept" } });

    public Task<Answer> ReadAsync(string conversationId, long after = 0) =>
        GetAsync(string.Create(CultureInfo.InvariantCulture, $"/conversations/{conversationId}/activities?watermark={after}"));

    private async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, root + path) { Content = content };
        if (Credential is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Credential);
        }

        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default, response.Headers);
    }
}

/// <summary>An open conversation.</summary>
public sealed record Opened(string Id, string Token, string StreamUrl);

/// <summary>What the server answered.</summary>
public sealed record Answer(HttpStatusCode Status, JsonElement Json, HttpResponseHeaders Headers)
{
    public string? ErrorCode => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;

    public string Text(string property) => Json.GetProperty(property).GetString()!;

    public IReadOnlyList<string?> Texts =>
        [.. Json.GetProperty("activities").EnumerateArray().Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() : null)];
}
