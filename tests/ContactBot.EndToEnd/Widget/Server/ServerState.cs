using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ContactBot.EndToEnd.Widget.Server;

/// <summary>What the test server knows and how it is told to fail. It outlives a restart of the server. Thread safe.</summary>
internal sealed class ServerState
{
    private readonly ConcurrentDictionary<string, string> _conversationsByToken = new();
    private int _tokens;
    private int _conversations;

    public ConcurrentDictionary<string, ServerConversation> Conversations { get; } = new();

    /// <summary>Path and method of everything that was asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Pages beside those of the product.</summary>
    public ConcurrentDictionary<string, string> Pages { get; } = new();

    public ConcurrentQueue<JsonObject> Uploads { get; } = new();

    public int TypingFromCitizen;

    /// <summary>What is said to a new conversation.</summary>
    public JsonObject? Greeting { get; set; } = Say.Bot("Buongiorno, come posso aiutarla?");

    /// <summary>What is answered to words of the citizen.</summary>
    public Func<string, IEnumerable<JsonObject>> Answer { get; set; } = _ => [];

    /// <summary>Seconds.</summary>
    public int TokenLifetime { get; set; } = 1800;

    public bool RefusesStreams { get; set; }

    public bool RefusesResume { get; set; }

    /// <summary>The next posts are answered with this status and do nothing.</summary>
    public ConcurrentQueue<int> NextPostStatuses { get; } = new();

    /// <summary>The next posts are taken, and the connection breaks before the answer.</summary>
    public int AnswersToLose;

    /// <summary>Posts wait for it.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public JsonObject NewToken(string? conversationId)
    {
        var conversation = conversationId is not null && Conversations.TryGetValue(conversationId, out var known)
            ? known
            : NewConversation();
        return Describe(conversation);
    }

    public JsonObject Describe(ServerConversation conversation)
    {
        var token = $"token-{Interlocked.Increment(ref _tokens)}";
        _conversationsByToken[token] = conversation.Id;
        return new JsonObject
        {
            ["token"] = token,
            ["conversationId"] = conversation.Id,
            ["expires_in"] = TokenLifetime,
            ["userId"] = conversation.UserId,
            ["resume"] = $"resume-{conversation.Id}",
        };
    }

    /// <returns>The conversation that a token is for; null when the token is not, or no longer, valid.</returns>
    public string? ConversationOf(string? token) => token is not null && _conversationsByToken.TryGetValue(token, out var id) ? id : null;

    public void ExpireTokens() => _conversationsByToken.Clear();

    private ServerConversation NewConversation()
    {
        var conversation = new ServerConversation(Interlocked.Increment(ref _conversations), TimeProvider.System);
        Conversations[conversation.Id] = conversation;
        return conversation;
    }
}
