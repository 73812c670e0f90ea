using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ContactBot.Channels.DirectLine;
using ContactBot.Channels.Twilio;
using ContactBot.Channels.Twilio.Messaging;
using ContactBot.Conversations.Outbox;
using ContactBot.Simulator;
using ContactBot.Storage;
using ContactBot.Storage.Bodies;
using ContactBot.TestKit;
using ContactBot.TestKit.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.Tests.Twilio;

/// <summary>SMS and WhatsApp over real conversations, with the simulator in Twilio's place, on one free port.</summary>
public sealed class TwilioServer : IAsyncDisposable
{
    private static int _citizens;
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, TwilioTemplate> _templates = [];
    private readonly HttpClient _client = new();

    private TwilioServer()
    {
    }

    public ConversationHost Host { get; private set; } = null!;

    public SimulatorAccount Account => Host.Get<SimulatorAccount>();

    /// <summary>A number that nobody has written from yet.</summary>
    public static string NewCitizen() => string.Create(CultureInfo.InvariantCulture, $"+39399000{1000 + Interlocked.Increment(ref _citizens)}");

    public static async Task<TwilioServer> StartAsync(TimeProvider? time = null, OptOutHandling optOut = OptOutHandling.None)
    {
        var server = new TwilioServer();
        server.Host = await ConversationHost.StartAsync(
            new StorageOptions { DataFolder = server._folder.Path },
            services =>
            {
                services.AddSingleton<IBodyDirectory>(new OneBody()).AddDirectLine(new DirectLineOptions { Secret = "un segreto abbastanza lungo" });
                services.AddTwilioSimulator(new SimulatorOptions { StepTime = TimeSpan.FromMilliseconds(5), OptOut = optOut });
                services.AddTwilioMessaging(provider => Options(provider.GetRequiredService<SimulatorAccount>()) with { Templates = server._templates });
                if (time is not null)
                {
                    services.AddSingleton(time);
                }
            },
            app =>
            {
                app.Use(server.KeepAsync);
                app.UseCors();
                app.UseRateLimiter();
                app.MapDirectLine();
                app.MapTwilioMessaging();
                app.MapTwilioSimulator();
            },
            outbox: new OutboxOptions
            {
                FirstPause = TimeSpan.FromMilliseconds(50),
                AttemptTimeout = TimeSpan.FromSeconds(2),
                LookupAfter = TimeSpan.FromMilliseconds(300),
                SweepEvery = TimeSpan.FromMilliseconds(200),
            });
        return server;
    }

    /// <summary>The citizen writes; gives back the identifier of the message and how the webhook was answered.</summary>
    public async Task<(string Sid, IReadOnlyList<JsonNode> Webhooks)> WriteAsync(string citizen, string body, string channel = "sms", Action<JsonObject>? more = null)
    {
        var message = new JsonObject { ["channel"] = channel, ["from"] = citizen, ["body"] = body };
        more?.Invoke(message);
        using var answer = await _client.PostAsJsonAsync($"{Host.Address}/simulator/api/messages", message);
        var sent = await answer.Content.ReadFromJsonAsync<JsonNode>();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, sent?.ToJsonString());
        return ((string)sent!["message"]!["sid"]!, [.. sent["webhooks"]!.AsArray().Select(webhook => webhook!)]);
    }

    /// <summary>What we have sent to the citizen so far, oldest first, as soon as there are so many.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadAsync(string citizen, int count, string? status = null)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var found = await _client.GetFromJsonAsync<JsonArray>(
                $"{Host.Address}/simulator/api/messages?direction=outbound&phone={Uri.EscapeDataString(citizen)}{(status is null ? "" : $"&status={status}")}");
            if (found!.Count >= count)
            {
                return [.. found.OrderBy(message => (long)message!["number"]!).Select(message => message!)];
            }

            if (TimeProvider.System.GetElapsedTime(start) > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException($"Waited for {count} messages and saw {found.ToJsonString()}; the transcript: {string.Join(" | ", await OperatorTextsAsync(citizen))}");
            }

            await timer.WaitForNextTickAsync();
        }
    }

    /// <summary>Makes a template, has it approved, and gives it to the channel.</summary>
    public async Task ApproveTemplateAsync(string purpose, string text, Dictionary<string, string> variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Account.ApiBaseUrl}/v1/Content")
        {
            Content = JsonContent.Create(new JsonObject
            {
                ["friendly_name"] = purpose,
                ["language"] = "it",
                ["variables"] = new JsonObject(variables.Keys.Select(name => KeyValuePair.Create(name, (JsonNode?)"esempio"))),
                ["types"] = new JsonObject { ["twilio/text"] = new JsonObject { ["body"] = text } },
            }),
        };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Account.AccountSid}:{Account.AuthToken}")));
        using var answer = await _client.SendAsync(request);
        var sid = (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["sid"]!;
        await ControlAsync(HttpMethod.Put, $"/contents/{sid}/approval", new JsonObject { ["status"] = "approved" });
        _templates[purpose] = new TwilioTemplate { ContentSid = sid, Text = text, Variables = variables };
    }

    public async Task FaultAsync(JsonObject fault) => await ControlAsync(HttpMethod.Post, "/faults", fault);

    public async Task<JsonNode?> ControlAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{Host.Address}/simulator/api{path}") { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await _client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> form, string? token = null)
    {
        var url = Host.Address + path;
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(form) };
        var signed = form.Select(parameter => KeyValuePair.Create(parameter.Key, new Microsoft.Extensions.Primitives.StringValues(parameter.Value)));
        request.Headers.Add(TwilioSignature.HeaderName, TwilioSignature.Compute(token ?? Account.AuthToken, url, signed));
        return await _client.SendAsync(request);
    }

    /// <summary>The citizen's conversations, each as its driver.</summary>
    public async Task<IReadOnlyList<ConversationDriver>> ConversationsAsync(string citizen)
    {
        await using var context = await Host.Get<IDbContextFactory<ContactBotContext>>().CreateDbContextAsync();
        var ids = await context.ChannelRoutes.Where(route => route.Recipient == citizen).Select(route => route.ConversationId).ToListAsync();
        return [.. ids.Select(id => new ConversationDriver(Host.Conversation(id)))];
    }

    public async Task<IReadOnlyList<string>> OperatorTextsAsync(string citizen)
    {
        var conversations = await ConversationsAsync(citizen);
        return conversations.Count == 0 ? [] : await conversations[0].TextsAsync(Conversations.Audience.Operator);
    }

    /// <summary>Waits until an operator can read a line that is as expected.</summary>
    public async Task<string> WaitForLineAsync(string citizen, Func<string, bool> expected)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var lines = await OperatorTextsAsync(citizen);
            if (lines.FirstOrDefault(expected) is { } line)
            {
                return line;
            }

            if (TimeProvider.System.GetElapsedTime(start) > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException(string.Join(Environment.NewLine, lines));
            }

            await timer.WaitForNextTickAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Host.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Every call of Twilio's API: method, path without the simulator's own, content type, body.</summary>
    public EventLog<(string Method, string Path, string? ContentType, string Body)> Calls { get; } = new();

    private async Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        const string prefix = "/simulator/twilio";
        if (context.Request.Path.StartsWithSegments(prefix, out var path) && HttpMethods.IsPost(context.Request.Method))
        {
            context.Request.EnableBuffering();
            using var reader = new StreamReader(context.Request.Body, leaveOpen: true);
            Calls.Add((context.Request.Method, path.Value!, context.Request.ContentType, await reader.ReadToEndAsync()));
            context.Request.Body.Position = 0;
        }

        await next(context);
    }

    private static TwilioOptions Options(SimulatorAccount account) => new()
    {
        AccountSid = account.AccountSid,
        AuthToken = account.AuthToken,
        ApiBaseUrl = () => account.ApiBaseUrl,
        ContentBaseUrl = () => account.ApiBaseUrl,
        Numbers = [new TwilioNumber { Address = account.Numbers.Sms, BodyName = "Comune di Borgoverde", SmsPerSecond = 200, WhatsAppPerSecond = 200 }],
    };

    private sealed class OneBody : IBodyDirectory
    {
        public Guid DefaultBodyId => Body.DefaultId;

        public Guid? Find(string slug) => slug == "default" ? Body.DefaultId : null;
    }
}
