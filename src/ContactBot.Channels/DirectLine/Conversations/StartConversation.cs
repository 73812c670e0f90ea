using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Channels.Wire;
using ContactBot.Conversations;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Conversations;

/// <summary><c>POST conversations</c>: 201 for a new conversation, 200 when the token's conversation was there already.</summary>
internal sealed class StartConversation(CallerAuthentication authentication, AccessGrants grants, ConversationGrains conversations, IBodyDirectory bodies)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (caller, refusal) = await authentication.AuthenticateAsync(context);
        if (caller is null)
        {
            return refusal!;
        }

        var (parameters, unreadable) = await RequestBody.ReadAsync(
            context.Request, DirectLineJson.Default.TokenParameters, TokenParametersLimit.Characters, context.RequestAborted);
        if (unreadable is not null)
        {
            return unreadable;
        }

        var token = caller.Token
            ?? new DirectLineToken(ConversationIds.New(), parameters?.User?.Id, parameters?.User?.Name, parameters?.TrustedOrigins ?? []);
        var created = await conversations[token.ConversationId].StartAsync(new ConversationStart
        {
            BodyId = token.BodyId ?? bodies.DefaultBodyId,
            ChannelId = DirectLineChannel.Id,
            UserId = token.UserId ?? parameters?.User?.Id,
            UserName = token.UserName ?? parameters?.User?.Name,
            Language = Languages.Accepted(parameters?.Locale),
        });
        return Results.Json(
            grants.TokenAndStream(context, token, watermark: 0),
            DirectLineJson.Default.ConversationBody,
            statusCode: created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }
}
