using System.Collections.Frozen;
using System.Reflection;
using ContactBot.Simulator.Control;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContactBot.Simulator.Page;

/// <summary>The page where one texts: static files of this assembly, and nothing from anywhere else.</summary>
internal static class PageEndpoints
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private const string Prefix = "page/";
    private const string Start = "index.html";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        var files = Read();
        var page = routes.MapGroup("/simulator").AddEndpointFilter<LocalAccess>();
        page.MapGet("", (HttpContext context) => Serve(context, files, Start));
        page.MapGet("/page/{name}", (HttpContext context, string name) => Serve(context, files, name));
    }

    private static IResult Serve(HttpContext context, FrozenDictionary<string, byte[]> files, string name)
    {
        if (!files.TryGetValue(name, out var content))
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Bytes(content, Types[Path.GetExtension(name)]);
    }

    private static FrozenDictionary<string, byte[]> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], Content);

        byte[] Content(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }
}
