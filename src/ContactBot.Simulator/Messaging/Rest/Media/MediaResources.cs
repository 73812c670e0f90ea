using ContactBot.Simulator.Messaging.Media;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Media;

/// <summary>The files of a message, as resources: list, one, delete.</summary>
internal sealed class MediaResources(MediaShelf shelf, SimulatorAccount account)
{
    public IResult List(HttpContext context, string messageSid)
    {
        var paging = Paging.Of(context);
        var all = shelf.Of(messageSid);
        var page = paging.Cut(all);
        return RestResults.Ok(
            new MediaListBody
            {
                Page = paging.Page,
                PageSize = paging.Size,
                Start = paging.Start,
                End = Math.Max(paging.Start, paging.Start + page.Count - 1),
                Uri = paging.UriOf(paging.Page),
                FirstPageUri = paging.UriOf(0),
                NextPageUri = paging.HasNext(all.Count) ? paging.UriOf(paging.Page + 1) : null,
                PreviousPageUri = paging.Page > 0 ? paging.UriOf(paging.Page - 1) : null,
                MediaList = [.. page.Select(file => MediaBody.Of(file, account.AccountSid))],
            },
            TwilioJson.Default.MediaListBody);
    }

    public IResult Fetch(HttpContext context, string messageSid, string sid) => shelf.Find(sid) is { } file && file.MessageSid == messageSid
        ? RestResults.Ok(MediaBody.Of(file, account.AccountSid), TwilioJson.Default.MediaBody)
        : RestResults.NotFound(context);

    public IResult Delete(HttpContext context, string messageSid, string sid) => shelf.Find(sid)?.MessageSid == messageSid && shelf.Remove(sid)
        ? Results.NoContent()
        : RestResults.NotFound(context);
}
