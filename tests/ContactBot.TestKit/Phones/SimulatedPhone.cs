using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ContactBot.TestKit.Phones;

/// <summary>A citizen's phone in the simulator of a running program, driven over HTTP only. Not thread safe.</summary>
public sealed class SimulatedPhone : IDisposable
{
    private const int PatienceSeconds = 60;
    private readonly HttpClient _client;
    private long _seen;

    /// <param name="program">Where the program listens.</param>
    /// <param name="number">In E.164.</param>
    /// <param name="channel"><c>sms</c> or <c>whatsapp</c>.</param>
    public SimulatedPhone(Uri program, string number, string channel)
    {
        Number = number;
        Channel = channel;
        _client = new HttpClient { BaseAddress = new Uri(program, "/simulator/api/"), Timeout = TimeSpan.FromMinutes(2) };
    }

    public string Number { get; }

    public string Channel { get; }

    /// <summary>Sends a text; <paramref name="more"/> are further fields of the simulator's message.</summary>
    /// <returns>How the program answered each webhook.</returns>
    public async Task<IReadOnlyList<HttpStatusCode>> WriteAsync(string text, JsonObject? more = null)
    {
        var message = more?.DeepClone().AsObject() ?? [];
        message["channel"] = Channel;
        message["from"] = Number;
        message["body"] = text;
        using var answer = await _client.PostAsJsonAsync("messages", message);
        return [.. (await ReadAsync(answer))["webhooks"]!.AsArray().Select(webhook => (HttpStatusCode)(int)webhook!["status"]!)];
    }

    /// <summary>Taps a button or a line of a list of a message that the phone got.</summary>
    public Task<IReadOnlyList<HttpStatusCode>> TapAsync(JsonNode message, string title)
    {
        var choice = message["choices"]!.AsArray().Single(choice => (string)choice!["title"]! == title)!;
        return WriteAsync("", new JsonObject { ["replyTo"] = (string)message["sid"]!, ["choiceId"] = (string)choice["id"]! });
    }

    /// <summary>The next message that arrives and holds these words, after all that were waited for before.</summary>
    /// <exception cref="TimeoutException">None within a minute; the message tells what came instead.</exception>
    public async Task<JsonNode> WaitForAsync(string words)
    {
        List<string> others = [];
        while (true)
        {
            using var answer = await _client.GetAsync($"messages?phone={Uri.EscapeDataString(Number)}&channel={Channel}&direction=outbound&after={_seen}&wait={PatienceSeconds}");
            var arrived = (await ReadAsync(answer)).AsArray();
            if (arrived.Count == 0)
            {
                throw new TimeoutException($"«{words}» did not come, only: {string.Join(" / ", others)}");
            }

            foreach (var message in arrived)
            {
                _seen = (long)message!["number"]!;
                if (((string)message["body"]!).Contains(words, StringComparison.OrdinalIgnoreCase))
                {
                    return await DeliveredAsync((string)message["sid"]!);
                }

                others.Add((string)message["body"]!);
            }
        }
    }

    /// <summary>All messages from the program, whatever became of them.</summary>
    public async Task<IReadOnlyList<JsonNode>> MessagesAsync()
    {
        using var answer = await _client.GetAsync($"messages?phone={Uri.EscapeDataString(Number)}&channel={Channel}&direction=outbound");
        return [.. (await ReadAsync(answer)).AsArray().Select(message => message!)];
    }

    /// <summary>Changes the phone (<c>reachable</c>, <c>windowOpen</c>, …) or plans a fault, as the simulator's page in the documentation says.</summary>
    public async Task ControlAsync(HttpMethod method, string path, JsonNode body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _client.Dispose();

    private async Task<JsonNode> DeliveredAsync(string sid)
    {
        using var answer = await _client.GetAsync($"messages/{sid}?status=delivered&wait={PatienceSeconds}");
        return await ReadAsync(answer);
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(body)! : throw new HttpRequestException($"{answer.StatusCode}: {body}");
    }
}
