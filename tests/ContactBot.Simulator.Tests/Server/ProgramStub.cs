using System.Collections.Concurrent;
using ContactBot.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.Simulator.Tests.Server;

/// <summary>The program's side of the wire: keeps every webhook and answers as it is told.</summary>
internal sealed class ProgramStub : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ProgramStub(WebApplication application) => _application = application;

    public EventLog<ReceivedWebhook> Webhooks { get; } = new();

    /// <summary>Answers to the next webhooks: status, content type, body. None: 200 and no reply.</summary>
    public ConcurrentQueue<(int Status, string ContentType, string Body)> Answers { get; } = [];

    public Uri Address => new(_application.Urls.Single());

    public IEnumerable<ReceivedWebhook> Callbacks => Webhooks.Events.Where(webhook => webhook["MessageStatus"] is not null);

    public static async Task<ProgramStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var stub = new ProgramStub(application);
        application.MapGet("/file", () => Results.Bytes("un file"u8.ToArray(), "application/pdf", "modulo.pdf"));
        application.MapFallback(stub.ReceiveAsync);
        await application.StartAsync();
        return stub;
    }

    public Task<ReceivedWebhook> CallbackAsync(string sid, string status) =>
        Webhooks.WaitForAsync(webhook => webhook["MessageSid"] == sid && webhook["MessageStatus"] == status, $"the callback {status} of {sid}");

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty;
        Webhooks.Add(new ReceivedWebhook(
            $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}{context.Request.QueryString}",
            [.. form.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))],
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        var (status, type, body) = Answers.TryDequeue(out var answer) ? answer : (200, "text/xml", "<Response/>");
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body);
    }
}
