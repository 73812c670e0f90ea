using System.Globalization;
using ContactBot.Simulator.Messaging.Messages;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary><c>GET …/Messages.json</c>, newest first; by recipient, sender and day of sending.</summary>
internal sealed class ListMessages(MessageLog log, SimulatorAccount account)
{
    public IResult Handle(HttpContext context)
    {
        var query = context.Request.Query;
        var paging = Paging.Of(context);
        var found = log.All.Reverse()
            .Where(message => Fits(query["To"], message.To) && Fits(query["From"], message.From))
            .Where(message => FitsDay(query, message.Sent))
            .ToList();
        var page = paging.Cut(found);
        return RestResults.Ok(
            new MessageListBody
            {
                Page = paging.Page,
                PageSize = paging.Size,
                Start = paging.Start,
                End = Math.Max(paging.Start, paging.Start + page.Count - 1),
                Uri = paging.UriOf(paging.Page),
                FirstPageUri = paging.UriOf(0),
                NextPageUri = paging.HasNext(found.Count) ? paging.UriOf(paging.Page + 1) : null,
                PreviousPageUri = paging.Page > 0 ? paging.UriOf(paging.Page - 1) : null,
                Messages = [.. page.Select(message => MessageBody.Of(message, account.AccountSid))],
            },
            TwilioJson.Default.MessageListBody);
    }

    private static bool Fits(string? wanted, string? actual) => string.IsNullOrEmpty(wanted) || wanted == actual;

    // A day names all its instants; an instant with «<» and «>» names itself.
    private static bool FitsDay(IQueryCollection query, DateTimeOffset? sent) =>
        Holds(query, sent, "DateSent", (actual, wanted) => actual.UtcDateTime.Date == wanted.UtcDateTime.Date)
        && Holds(query, sent, "DateSent<", (actual, wanted) => actual <= wanted)
        && Holds(query, sent, "DateSent>", (actual, wanted) => actual >= wanted);

    private static bool Holds(IQueryCollection query, DateTimeOffset? sent, string name, Func<DateTimeOffset, DateTimeOffset, bool> fits) =>
        !DateTimeOffset.TryParse(query[name], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var wanted) || (sent is { } actual && fits(actual, wanted));
}
