using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.Benchmarks.Webhooks;

/// <summary>As much of Twilio as takes a message and says so, as cheaply as can be.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, WebhookConversation> _byNumber = [];
    private readonly WebApplication _server;
    private int _sent;

    private StandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapPost("/2010-04-01/Accounts/{account}/Messages.json", (Delegate)TakeAsync);
    }

    public string Address => _server.Urls.First();

    public static async Task<StandIn> StartAsync(CancellationToken cancellationToken)
    {
        var standIn = new StandIn();
        await standIn._server.StartAsync(cancellationToken);
        return standIn;
    }

    /// <summary>Tells the conversation when a message to this address arrives.</summary>
    public void Add(string address, WebhookConversation conversation) => _byNumber[address] = conversation;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        _byNumber[form["To"].ToString()].Replied();
        return Results.Text(
            string.Create(CultureInfo.InvariantCulture, $$"""{"sid":"SM{{Interlocked.Increment(ref _sent):x32}}","status":"queued","num_segments":"1"}"""),
            "application/json",
            statusCode: StatusCodes.Status201Created);
    }
}
