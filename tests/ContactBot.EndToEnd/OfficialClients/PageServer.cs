using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.EndToEnd.OfficialClients;

/// <summary>A site beside the program, on a port and so an origin of its own, with a few pages.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private PageServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    /// <param name="pages">Content type and content of each path.</param>
    public static async Task<PageServer> StartAsync(Dictionary<string, (string ContentType, string Content)> pages)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        foreach (var (path, page) in pages)
        {
            application.MapGet(path, () => Results.Text(page.Content, page.ContentType));
        }

        await application.StartAsync();
        return new PageServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
