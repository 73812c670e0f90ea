using ContactBot.Channels.DirectLine.Conversations;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary><c>POST tokens/refresh</c>: a valid token for a fresh one.</summary>
internal sealed class RefreshToken(CallerAuthentication authentication, AccessGrants grants)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (caller, refusal) = await authentication.AuthenticateAsync(context);
        return caller switch
        {
            null => refusal!,
            { Token: { } token } => Results.Json(grants.Token(token), DirectLineJson.Default.ConversationBody),
            _ => ErrorResults.BadArgument("CB3016: a secret does not expire; refresh a token."),
        };
    }
}
