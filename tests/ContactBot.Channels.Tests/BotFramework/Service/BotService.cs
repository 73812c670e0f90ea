using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using ContactBot.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.Tests.BotFramework.Service;

/// <summary>Microsoft's side on a free port of this machine: the keys of its tokens, its login and its Connector. Thread safe.</summary>
public sealed class BotService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private readonly ConcurrentQueue<int> _loginAnswers = new();
    private int _made;
    private int _tokens;

    private BotService(WebApplication app) => _app = app;

    public ServiceKeys Keys { get; } = new();

    /// <summary>What the Connector got, in order.</summary>
    public EventLog<ConnectorCall> Calls { get; } = new();

    /// <summary>What the login got, in order.</summary>
    public EventLog<IReadOnlyDictionary<string, string>> Logins { get; } = new();

    /// <summary>Seconds that a token of the login lives.</summary>
    public int TokenSeconds { get; set; } = 3600;

    public Uri Address => new(_app.Urls.First());

    public Uri Metadata => new(Address, ".well-known/openidconfiguration");

    public Uri Login => new(Address, "login/tenant");

    /// <summary>As a channel writes it into its activities.</summary>
    public string ServiceUrl => new Uri(Address, "emea/").AbsoluteUri;

    public static async Task<BotService> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var service = new BotService(app);
        app.MapGet("/.well-known/openidconfiguration", () => Results.Text(
            new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = new Uri(service.Address, "keys").AbsoluteUri }.ToJsonString(), "application/json"));
        app.MapGet("/keys", () => Results.Text(service.Keys.ToJson(), "application/json"));
        app.MapPost("/login/tenant/oauth2/v2.0/token", service.LoginAsync);
        app.Map("/{**path}", service.CallAsync);
        await app.StartAsync();
        return service;
    }

    /// <summary>The next calls of the Connector are answered so; without orders they succeed.</summary>
    public void Answer(int status, string? errorCode = null, int? retryAfter = null, int times = 1)
    {
        for (var time = 0; time < times; time++)
        {
            _answers.Enqueue(async context =>
            {
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                {
                    context.Response.Headers.RetryAfter = retryAfter.Value.ToString(CultureInfo.InvariantCulture);
                }

                if (errorCode is not null)
                {
                    await WriteAsync(context, new JsonObject { ["error"] = new JsonObject { ["code"] = errorCode, ["message"] = "as ordered" } });
                }
            });
        }
    }

    /// <summary>The next call to the login is answered so.</summary>
    public void AnswerLogin(int status) => _loginAnswers.Enqueue(status);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task LoginAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        Logins.Add(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        if (_loginAnswers.TryDequeue(out var status))
        {
            context.Response.StatusCode = status;
            return;
        }

        await WriteAsync(context, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = TokenSeconds,
            ["access_token"] = $"own-{Interlocked.Increment(ref _tokens)}",
        });
    }

    private async Task CallAsync(HttpContext context)
    {
        var body = context.Request.ContentLength is 0 or null && !context.Request.Headers.TransferEncoding.Contains("chunked")
            ? null
            : await JsonNode.ParseAsync(context.Request.Body);
        var answered = _answers.TryDequeue(out var answer);
        Calls.Add(new ConnectorCall(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.Authorization,
            body));
        await (answered ? answer!(context) : WriteAsync(context, new JsonObject { ["id"] = $"made-{Interlocked.Increment(ref _made)}" }));
    }

    private static Task WriteAsync(HttpContext context, JsonObject body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
