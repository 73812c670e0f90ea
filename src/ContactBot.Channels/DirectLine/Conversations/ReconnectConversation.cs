using ContactBot.Channels.DirectLine.Activities;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Conversations;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Conversations;

/// <summary>
/// <c>GET conversations/{id}</c>: a new stream for a client that lost its own. The answer always holds a token, because the
/// official client replaces its own by it.
/// </summary>
internal sealed class ReconnectConversation(CallerAuthentication authentication, AccessGrants grants, ConversationGrains conversations)
{
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

        if (await conversations[conversationId].GetAsync() is not { } conversation)
        {
            return DirectLineResults.UnknownConversation();
        }

        var token = caller.Token ?? new DirectLineToken(conversationId, null, null, []) { BodyId = conversation.BodyId };
        return Results.Json(grants.TokenAndStream(context, token, watermark), DirectLineJson.Default.ConversationBody);
    }
}
