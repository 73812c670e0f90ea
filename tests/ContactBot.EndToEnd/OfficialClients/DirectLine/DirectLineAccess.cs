using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ContactBot.TestKit.Host;

namespace ContactBot.EndToEnd.OfficialClients.DirectLine;

/// <summary>What a page's own server does for its visitors: gets tokens, with the secret.</summary>
internal static class DirectLineAccess
{
    /// <summary>The address that clients are given as their <c>domain</c>.</summary>
    public static string Domain(this HostProcess host) => new Uri(host.Address, "v3/directline").ToString();

    /// <summary>The answer of <c>tokens/generate</c>.</summary>
    public static Task<JsonNode> GenerateTokenAsync(this HostProcess host, string userId = "dl_cittadino") =>
        host.SendAsync(HttpMethod.Post, "tokens/generate", host.Secret, new JsonObject { ["user"] = new JsonObject { ["id"] = userId } });

    /// <summary>The answer of <c>GET conversations/{id}</c>: a token and a stream.</summary>
    public static Task<JsonNode> ReconnectAsync(this HostProcess host, string conversationId) =>
        host.SendAsync(HttpMethod.Get, $"conversations/{conversationId}", host.Secret, null);

    /// <summary>What the official client needs to start a conversation, over the stream or by asking again and again.</summary>
    public static async Task<JsonObject> ClientOptionsAsync(this HostProcess host, bool webSocket) => new()
    {
        ["domain"] = host.Domain(),
        ["token"] = (string?)(await host.GenerateTokenAsync())["token"],
        ["webSocket"] = webSocket,
        ["pollingInterval"] = 200,
    };

    private static async Task<JsonNode> SendAsync(this HostProcess host, HttpMethod method, string path, string credential, JsonObject? content)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, $"{host.Domain()}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        request.Content = content is null ? null : JsonContent.Create(content);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
