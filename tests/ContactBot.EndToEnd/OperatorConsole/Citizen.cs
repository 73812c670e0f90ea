using System.Net;
using ContactBot.TestKit.DirectLine;

namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>A citizen on Direct Line, as seen from the operators' side.</summary>
public sealed class Citizen
{
    private readonly DirectLineClient _client;
    private readonly string? _name;
    private readonly string _userId = $"dl_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):n}";

    private Citizen(DirectLineClient client, string? name) => (_client, _name) = (client, name);

    public string ConversationId { get; private set; } = "";

    /// <param name="client">With the secret of the channel.</param>
    /// <param name="name">What they call themselves; null if they don't say.</param>
    public static async Task<Citizen> StartAsync(DirectLineClient client, string? name)
    {
        var citizen = new Citizen(client, name);
        var started = await client.PostAsync("/conversations", new { user = new { id = citizen._userId, name } });
        citizen.ConversationId = started.Text("conversationId");
        return citizen;
    }

    public Task WriteAsync(string text, params CitizenFile[] files) => SendAsync(new
    {
        type = "message",
        text,
        locale = "it-IT",
        from = new { id = _userId, name = _name },
        attachments = files.Select(file => new { contentType = file.ContentType, contentUrl = file.Address, name = file.Name }),
    });

    public Task BeginWritingAsync() => SendAsync(new { type = "typing", from = new { id = _userId, name = _name } });

    /// <summary>The texts that the citizen has before them, in order.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        var answer = await _client.ReadAsync(ConversationId);
        return [.. answer.Texts.OfType<string>()];
    }

    private async Task SendAsync(object activity)
    {
        var answer = await _client.PostAsync($"/conversations/{ConversationId}/activities", activity);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }
}
