using System.Text.Json.Nodes;
using ContactBot.EndToEnd.Browser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ContactBot.EndToEnd.Widget.Server;

/// <summary>A small server that serves the product's pages and a Direct Line that can be told to fail.</summary>
internal sealed class WidgetServer : IAsyncDisposable
{
    private WebApplication? _application;

    private WidgetServer()
    {
    }

    public ServerState State { get; } = new();

    /// <summary>With no slash at the end. It stays the same through a restart.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:0";

    /// <summary>The conversation that was begun last.</summary>
    public ServerConversation Conversation => State.Conversations.Values.MaxBy(conversation => conversation.Number)!;

    public static async Task<WidgetServer> StartAsync()
    {
        var server = new WidgetServer();
        await server.RunAsync();
        return server;
    }

    public void Say(JsonObject activity) => Conversation.Add(activity);

    public async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod()));
        _application = builder.Build();
        _application.UseCors();
        _application.UseWebSockets();
        _application.Use(RecordAsync);
        _application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(RepositoryFolder.WebRoot) });
        new DirectLineRoutes(State).Map(_application);
        await _application.StartAsync();
        Address = _application.Urls.Single();
    }

    /// <summary>Every connection breaks and nothing answers until it runs again.</summary>
    public async Task StopAsync()
    {
        foreach (var conversation in State.Conversations.Values)
        {
            conversation.DropStreams();
        }

        await _application!.DisposeAsync();
        _application = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null)
        {
            await StopAsync();
        }
    }

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        State.Requests.Enqueue($"{context.Request.Method} {context.Request.Path}");
        if (!State.Pages.TryGetValue(context.Request.Path, out var page))
        {
            await next(context);
        }
        else if (context.Request.Path.StartsWithSegments("/files"))
        {
            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(Convert.FromBase64String(page));
        }
        else
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(page);
        }
    }
}
