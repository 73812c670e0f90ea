using System.Text.Json.Serialization;
using ContactBot.Channels.DirectLine.Conversations;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine.Tokens;

/// <summary>What the chat on the website asks for.</summary>
/// <param name="ConversationId">The conversation it had before; may be absent.</param>
/// <param name="Resume">What it was given for that conversation; may be absent.</param>
/// <param name="Body">The short name of the body whose page carries the chat; absent for the default body.</param>
internal sealed record WidgetTokenRequest(string? ConversationId, string? Resume, string? Body);

/// <summary>Access for the chat on the website.</summary>
internal sealed record WidgetTokenBody
{
    public required string ConversationId { get; init; }
    public required string UserId { get; init; }
    public required string Token { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expires_in")]
    public required int ExpiresIn { get; init; }

    /// <summary>To be kept by the browser: gets a fresh token for the same conversation.</summary>
    public required string Resume { get; init; }
}

/// <summary>
/// <c>POST /widget/token</c>: the chat on the website has no server of its own that could hold the secret. A new visitor gets
/// a new conversation; one who shows what they were given goes on with the old one.
/// </summary>
internal sealed class WidgetToken(DirectLineOptions options, TokenIssuer tokens, AccessGrants grants, IBodyDirectory bodies)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (request, unreadable) = await RequestBody.ReadAsync(
            context.Request, DirectLineJson.Default.WidgetTokenRequest, TokenParametersLimit.Characters, context.RequestAborted);
        if (unreadable is not null)
        {
            return unreadable;
        }

        if (await ResumedAsync(request) is { } resumed)
        {
            return Grant(resumed);
        }

        var bodyId = request?.Body is { Length: > 0 } slug ? bodies.Find(slug) : bodies.DefaultBodyId;
        return bodyId is null
            ? ErrorResults.NotFound("CB3017: no body has this short name; check «data-body» in the page.")
            : Grant(new DirectLineToken(ConversationIds.New(), ConversationIds.NewUser(), null, []) { BodyId = bodyId });
    }

    private async Task<DirectLineToken?> ResumedAsync(WidgetTokenRequest? request)
    {
        if (request?.Resume is not { Length: > 0 } resume)
        {
            return null;
        }

        var check = await tokens.CheckAsync(resume, TokenUse.Resume);
        return check.Token is { } token && (request.ConversationId is null || request.ConversationId == token.ConversationId) ? token : null;
    }

    private IResult Grant(DirectLineToken token)
    {
        var access = grants.Token(token);
        return Results.Json(
            new WidgetTokenBody
            {
                ConversationId = token.ConversationId,
                UserId = token.UserId!,
                Token = access.Token!,
                ExpiresIn = access.ExpiresIn!.Value,
                Resume = tokens.Issue(token, TokenUse.Resume, options.ResumeLifetime),
            },
            DirectLineJson.Default.WidgetTokenBody);
    }
}
