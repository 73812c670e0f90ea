using System.Globalization;
using ContactBot.Simulator.Messaging.Messages;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control.Messages;

/// <summary>
/// Reads messages: <c>phone</c>, <c>channel</c>, <c>direction</c> (<c>inbound</c> or <c>outbound</c>), <c>after</c> (a number) narrow the list;
/// <c>wait</c> (seconds) waits until there is one.
/// </summary>
internal sealed class MessageQuery(MessageLog log, MessageViews views, Feed feed, TimeProvider time)
{
    private const int MaximumWait = 120;

    public async Task<IResult> ListAsync(HttpContext context) => Results.Json(
        await WaitAsync(context, () => Find(context.Request.Query), found => found.Length > 0), ControlJson.Default.MessageViewArray);

    /// <summary>One message; with <c>status</c> and <c>wait</c> as soon as it has that state.</summary>
    public async Task<IResult> FetchAsync(HttpContext context, string sid)
    {
        var found = await WaitAsync(
            context,
            () => log.TryGet(sid, out var message) ? views.Of(message) : null,
            view => view is not null && Fits(context.Request.Query, "status", view.Status.Wire()));
        return found is null ? Results.NotFound() : Results.Json(found, ControlJson.Default.MessageView);
    }

    /// <returns>What there is when it is enough, or when the time is over.</returns>
    private async Task<T> WaitAsync<T>(HttpContext context, Func<T> read, Func<T, bool> isEnough)
    {
        using var subscription = feed.Subscribe();
        var found = read();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(Math.Clamp(Number(context.Request.Query, "wait"), 0, MaximumWait)), time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted);
        try
        {
            while (!isEnough(found) && await subscription.Reader.WaitToReadAsync(end.Token))
            {
                while (subscription.Reader.TryRead(out _))
                {
                    // Several changes need one look.
                }

                found = read();
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }

        return found;
    }

    private MessageView[] Find(IQueryCollection query)
    {
        var after = Number(query, "after");
        return [.. log.All.Where(message => message.Number > after).Select(views.Of).Where(view =>
            Fits(query, "phone", view.Phone)
            && Fits(query, "channel", view.Channel == MessageChannel.Sms ? "sms" : "whatsapp")
            && Fits(query, "direction", view.Direction == MessageDirection.Inbound ? "inbound" : "outbound")
            && Fits(query, "status", view.Status.Wire()))];
    }

    private static bool Fits(IQueryCollection query, string name, string actual) => query[name].ToString() is not { Length: > 0 } wanted || wanted == actual;

    private static long Number(IQueryCollection query, string name) =>
        long.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
