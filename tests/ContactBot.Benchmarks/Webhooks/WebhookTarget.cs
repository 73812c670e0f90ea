using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ContactBot.Benchmarks.Targets;
using ContactBot.TestKit;
using ContactBot.TestKit.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.Benchmarks.Webhooks;

/// <summary>Our program with an account whose API is a stand-in that takes everything at once.</summary>
internal sealed class WebhookTarget : ITarget
{
    public const string AccountSid = "AC00000000000000000000000000000001";
    public const string AuthToken = "a token for measurements";
    public const string Number = "+393990000001";
    private const string PerSecond = "2000";

    private readonly HostProcess _host;
    private readonly WebApplication _twilio;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
    private readonly ConcurrentDictionary<string, WebhookConversation> _byNumber;

    private WebhookTarget(HostProcess host, WebApplication twilio, ConcurrentDictionary<string, WebhookConversation> byNumber) =>
        (_host, _twilio, _byNumber) = (host, twilio, byNumber);

    public string Name => "ContactBot (Twilio webhooks, SQLite, every text on disk before it is answered, replies by the outbox)";

    public Process Process => _host.Process;

    public static async Task<WebhookTarget> StartAsync(CancellationToken cancellationToken)
    {
        var byNumber = new ConcurrentDictionary<string, WebhookConversation>();
        var twilio = await StartTwilioAsync(byNumber, cancellationToken);
        return new WebhookTarget(
            await HostProcess.StartAsync(
                new HostProcessOptions
                {
                    DialogsFolder = Path.Combine(RepositoryRoot.Path, "tests", "ContactBot.Benchmarks", "Bot"),
                    Settings = new Dictionary<string, string>
                    {
                        ["Twilio:AccountSid"] = AccountSid,
                        ["Twilio:AuthToken"] = AuthToken,
                        ["Twilio:ApiBaseUrl"] = twilio.Urls.First(),
                        ["Twilio:Numbers:0:Address"] = Number,
                        ["Twilio:Numbers:0:WhatsAppPerSecond"] = PerSecond,
                    },
                },
                cancellationToken),
            twilio,
            byNumber);
    }

    public async Task<IConversation> OpenAsync(int number, CancellationToken cancellationToken)
    {
        var citizen = string.Create(CultureInfo.InvariantCulture, $"+3939901{number:D5}");
        var conversation = new WebhookConversation(_client, new Uri(_host.Address, "/twilio/messages").ToString(), citizen);
        _byNumber[$"whatsapp:{citizen}"] = conversation;
        await conversation.TakeTurnAsync(cancellationToken);
        return conversation;
    }

    public Task<string?> VerifyAsync(IReadOnlyList<IConversation> conversations, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        await _twilio.DisposeAsync();
    }

    private static async Task<WebApplication> StartTwilioAsync(ConcurrentDictionary<string, WebhookConversation> byNumber, CancellationToken cancellationToken)
    {
        var sent = 0;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var twilio = builder.Build();
        twilio.MapPost("/2010-04-01/Accounts/{account}/Messages.json", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            byNumber[form["To"].ToString()].Replied();
            return Results.Text(
                string.Create(CultureInfo.InvariantCulture, $$"""{"sid":"SM{{Interlocked.Increment(ref sent):x32}}","status":"queued","num_segments":"1"}"""),
                "application/json",
                statusCode: StatusCodes.Status201Created);
        });
        await twilio.StartAsync(cancellationToken);
        return twilio;
    }
}
