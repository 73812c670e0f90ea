using System.Diagnostics;
using System.Globalization;
using ContactBot.Benchmarks.Targets;
using ContactBot.TestKit;
using ContactBot.TestKit.Host;

namespace ContactBot.Benchmarks.Webhooks;

/// <summary>A program that answers texts, with an account whose API is a stand-in that takes everything at once.</summary>
internal sealed class WebhookTarget : ITarget
{
    public const string AccountSid = "AC00000000000000000000000000000001";
    public const string AuthToken = "a token for measurements";
    public const string Number = "+393990000001";
    private const string PerSecond = "2000";

    private readonly IAsyncDisposable _program;
    private readonly StandIn _twilio;
    private readonly Uri _address;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false });

    private WebhookTarget(string name, IAsyncDisposable program, Process process, Uri address, StandIn twilio) =>
        (Name, _program, Process, _address, _twilio) = (name, program, process, address, twilio);

    public string Name { get; }

    public Process Process { get; }

    public static async Task<WebhookTarget> StartAsync(CancellationToken cancellationToken)
    {
        var twilio = await StandIn.StartAsync(cancellationToken);
        var host = await HostProcess.StartAsync(
            new HostProcessOptions
            {
                DialogsFolder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "Bot"),
                Settings = new Dictionary<string, string>
                {
                    ["Twilio:AccountSid"] = AccountSid,
                    ["Twilio:AuthToken"] = AuthToken,
                    ["Twilio:ApiBaseUrl"] = twilio.Address,
                    ["Twilio:Numbers:0:Address"] = Number,
                    ["Twilio:Numbers:0:WhatsAppPerSecond"] = PerSecond,
                },
            },
            cancellationToken);
        return new WebhookTarget(
            "ContactBot (Twilio webhooks, SQLite, every turn on disk before it is answered, replies by the outbox)", host, host.Process, host.Address, twilio);
    }

    /// <summary>The official library behind a plain web framework, without dialogs.</summary>
    public static async Task<WebhookTarget> StartPeerAsync(CancellationToken cancellationToken)
    {
        var twilio = await StandIn.StartAsync(cancellationToken);
        var peer = await TwilioPeer.StartAsync(twilio.Address, cancellationToken);
        return new WebhookTarget("twilio 6.2.0 with express on Node.js (SQLite, the text on disk before it is answered)", peer, peer.Process, peer.Address, twilio);
    }

    public async Task<IConversation> OpenAsync(int number, CancellationToken cancellationToken)
    {
        var citizen = string.Create(CultureInfo.InvariantCulture, $"+3939901{number:D5}");
        var conversation = new WebhookConversation(_client, new Uri(_address, "/twilio/messages").ToString(), citizen);
        _twilio.Add($"whatsapp:{citizen}", conversation);
        await conversation.TakeTurnAsync(cancellationToken);
        return conversation;
    }

    public Task<string?> VerifyAsync(IReadOnlyList<IConversation> conversations, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
        await _twilio.DisposeAsync();
    }
}
