using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ContactBot.TestKit;
using ContactBot.TestKit.Host;

namespace ContactBot.Benchmarks.Targets;

/// <summary>Our program, built for release, on a temporary data folder, reached as the official clients reach it.</summary>
internal sealed class DirectLineTarget : ITarget
{
    private readonly HostProcess _host;
    private readonly HttpClient _client = new();

    private DirectLineTarget(HostProcess host) => _host = host;

    public string Name => "ContactBot (Direct Line, SQLite, every turn on disk before it is answered)";

    public Process Process => _host.Process;

    public static async Task<DirectLineTarget> StartAsync(CancellationToken cancellationToken) =>
        new(await HostProcess.StartAsync(
            new HostProcessOptions { DialogsFolder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "Bot") }, cancellationToken));

    public async Task<IConversation> OpenAsync(int number, CancellationToken cancellationToken)
    {
        var userId = $"dl_{number:D5}";
        var token = (string)(await PostAsync("tokens/generate", _host.Secret, new JsonObject { ["user"] = new JsonObject { ["id"] = userId } }, cancellationToken))["token"]!;
        var started = await PostAsync("conversations", token, [], cancellationToken);
        return await DirectLineConversation.OpenAsync(
            new Uri(_host.Address, $"v3/directline/conversations/{started["conversationId"]}/activities"),
            new Uri((string)started["streamUrl"]!),
            token,
            userId,
            cancellationToken);
    }

    public async Task<string?> VerifyAsync(IReadOnlyList<IConversation> conversations, CancellationToken cancellationToken)
    {
        await _host.KillAsync();
        await _host.StartAgainAsync(cancellationToken);
        var (acknowledged, missing, repeated) = (0, 0, 0);
        foreach (var conversation in conversations.Cast<DirectLineConversation>())
        {
            var (found, distinct) = await CountMessagesAsync(conversation, cancellationToken);
            acknowledged += conversation.Acknowledged;
            missing += Math.Max(0, conversation.Acknowledged - distinct);
            repeated += found - distinct;
        }

        return $"After a kill (SIGKILL) and a restart: of {acknowledged} acknowledged messages {missing} are missing and {repeated} are there twice.";
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }

    private async Task<(int Found, int Distinct)> CountMessagesAsync(DirectLineConversation conversation, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        for (string watermark = "", last = "-"; watermark != last;)
        {
            last = watermark;
            using var request = Request(HttpMethod.Get, new Uri(conversation.Address, $"?watermark={watermark}"), conversation.Token);
            var page = await SendAsync(request, cancellationToken);
            ids.AddRange(page["activities"]!.AsArray().Select(activity => activity!["channelData"]?["clientActivityID"]).OfType<JsonNode>().Select(id => (string)id!));
            watermark = (string)page["watermark"]!;
        }

        return (ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private async Task<JsonNode> PostAsync(string path, string credential, JsonObject content, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, new Uri(_host.Address, $"v3/directline/{path}"), credential);
        request.Content = JsonContent.Create(content);
        return await SendAsync(request, cancellationToken);
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, string credential) =>
        new(method, address) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", credential) } };

    private async Task<JsonNode> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var answer = await _client.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))!;
    }
}
