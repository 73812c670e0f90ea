using ContactBot.Simulator.Messaging.Media;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control;

/// <summary>Files for the page: what a browser shows without running anything is shown, all else is only for saving.</summary>
internal sealed class MediaControl(MediaShelf shelf)
{
    private static readonly string[] Shown = ["image/jpeg", "image/png", "image/gif", "image/webp", "audio/ogg", "audio/mpeg", "audio/mp4", "video/mp4"];

    public IResult Fetch(HttpContext context, string sid)
    {
        if (shelf.Find(sid) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Shown.Contains(file.ContentType)
            ? Results.Bytes(file.Content, file.ContentType, enableRangeProcessing: true)
            : Results.Bytes(file.Content, "application/octet-stream", file.FileName ?? file.Sid);
    }
}
