using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Messaging.Rest.Messages;

/// <summary><c>DELETE …/Messages/{Sid}.json</c>: the message and its files.</summary>
internal sealed class DeleteMessage(MessageLog log, MediaShelf shelf)
{
    public IResult Handle(HttpContext context, string sid)
    {
        if (!log.Remove(sid))
        {
            return RestResults.NotFound(context);
        }

        foreach (var file in shelf.Of(sid))
        {
            shelf.Remove(file.Sid);
        }

        return Results.NoContent();
    }
}
