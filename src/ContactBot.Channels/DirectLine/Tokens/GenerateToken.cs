using ContactBot.Channels.DirectLine.Conversations;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary><c>POST tokens/generate</c>: for the page's own server, which holds the secret. Starts nothing.</summary>
internal sealed class GenerateToken(CallerAuthentication authentication, AccessGrants grants)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (caller, refusal) = await authentication.AuthenticateAsync(context);
        if (caller is null)
        {
            return refusal!;
        }

        if (!caller.HasSecret)
        {
            return ErrorResults.Forbidden("CB3014: only the secret can make tokens.");
        }

        var (parameters, unreadable) = await RequestBody.ReadAsync(
            context.Request, DirectLineJson.Default.TokenParameters, TokenParametersLimit.Characters, context.RequestAborted);
        if (unreadable is not null)
        {
            return unreadable;
        }

        if (parameters?.User?.Id is { } userId && !userId.StartsWith("dl_", StringComparison.Ordinal))
        {
            return ErrorResults.BadArgument("CB3015: a user id in a token must begin with «dl_».");
        }

        var token = new DirectLineToken(ConversationIds.New(), parameters?.User?.Id, parameters?.User?.Name, parameters?.TrustedOrigins ?? []);
        return Results.Json(grants.Token(token), DirectLineJson.Default.ConversationBody);
    }
}
