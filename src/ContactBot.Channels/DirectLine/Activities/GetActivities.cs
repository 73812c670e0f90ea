using System.Buffers;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Conversations;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Activities;

/// <summary><c>GET conversations/{id}/activities</c>: the history, and the way of clients that poll.</summary>
internal sealed class GetActivities(CallerAuthentication authentication, ConversationGrains conversations)
{
    private const int PageSize = 200;

    public async Task<IResult> HandleAsync(HttpContext context, string conversationId)
    {
        var (caller, refusal) = await authentication.AuthenticateAsync(context, conversationId);
        if (caller is null)
        {
            return refusal!;
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out var watermark))
        {
            return Watermark.Refusal();
        }

        var conversation = conversations[conversationId];
        if (await conversation.GetAsync() is null)
        {
            return DirectLineResults.UnknownConversation();
        }

        var page = await conversation.ReadAsync(watermark, Audience.Citizen, PageSize);
        var output = new ArrayBufferWriter<byte>(4096);
        ActivitySetWriter.Write(output, page);
        return Results.Bytes(output.WrittenMemory, "application/json; charset=utf-8");
    }
}
