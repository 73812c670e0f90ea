using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ContactBot.TestKit.DirectLine;

/// <summary>A bare HTTP client of the channel, which hides nothing of the wire.</summary>
public sealed class DirectLineClient(string root, string secret) : IDisposable
{
    private readonly HttpClient _http = new();

    /// <summary>The secret, or since <see cref="OpenAsync"/> a token.</summary>
    public string? Credential { get; set; } = secret;

    public void Dispose() => _http.Dispose();

    public Task<DirectLineAnswer> PostAsync(string path, object? body = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body));

    public Task<DirectLineAnswer> PostTextAsync(string path, string json) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<DirectLineAnswer> PostContentAsync(string path, HttpContent content) => SendAsync(HttpMethod.Post, path, content);

    public Task<DirectLineAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>A conversation of a user, whose token is used from now on.</summary>
    public async Task<OpenedConversation> OpenAsync(string userId = "dl_anna")
    {
        var token = await PostAsync("/tokens/generate", new { user = new { id = userId } });
        Credential = token.Text("token");
        var started = await PostAsync("/conversations");
        return new OpenedConversation(started.Text("conversationId"), started.Text("token"), started.Text("streamUrl"));
    }

    public Task<DirectLineAnswer> SayAsync(string conversationId, string text, string? clientActivityId = null) => PostAsync(
        $"/conversations/{conversationId}/activities",
        new { type = "message", text, from = new { id = "dl_anna" }, channelData = new { clientActivityID = clientActivityId ?? text, extra = "kept" } });

    public Task<DirectLineAnswer> ReadAsync(string conversationId, long after = 0) =>
        GetAsync(string.Create(CultureInfo.InvariantCulture, $"/conversations/{conversationId}/activities?watermark={after}"));

    private async Task<DirectLineAnswer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, root + path) { Content = content };
        if (Credential is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Credential);
        }

        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new DirectLineAnswer(response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default, response.Headers);
    }
}
