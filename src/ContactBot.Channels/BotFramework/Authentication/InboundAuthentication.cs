using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>Finds out who calls <c>/api/messages</c>. Thread safe.</summary>
internal sealed partial class InboundAuthentication(BotFrameworkOptions options, TokenValidation tokens, ILogger<InboundAuthentication> logger)
{
    private const string Scheme = "Bearer ";

    // Whoever comes through a proxy on this machine is not on this machine.
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    /// <returns>The caller, or the answer that refuses the call.</returns>
    public async ValueTask<(BotFrameworkCaller? Caller, IResult? Refusal)> AuthenticateAsync(HttpContext context)
    {
        if (options.AppId is null)
        {
            return IsFromThisMachine(context)
                ? (new BotFrameworkCaller { IsAnonymous = true }, null)
                : (null, BotFrameworkResults.Unauthorized(context, "CB3408: without MicrosoftAppId only this machine may send activities."));
        }

        string? header = context.Request.Headers.Authorization;
        if (header is null || !header.StartsWith(Scheme, StringComparison.Ordinal) || header.Length == Scheme.Length)
        {
            return (null, BotFrameworkResults.Unauthorized(context, "CB3409: send the header «Authorization: Bearer» with a token of the Bot Framework."));
        }

        try
        {
            return await tokens.ValidateAsync(header[Scheme.Length..], context.RequestAborted) is { } caller
                ? (caller, null)
                : (null, BotFrameworkResults.Unauthorized(context, "CB3410: the token is not valid for this bot."));
        }
        catch (KeysUnavailableException exception)
        {
            LogUnavailable(exception);
            return (null, BotFrameworkResults.KeysUnavailable(context));
        }
    }

    // The name must be this machine's too: a page in a browser could have another name resolved to it.
    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey);

    [LoggerMessage(1, LogLevel.Warning, "An activity was refused because its token can't be checked")]
    private partial void LogUnavailable(Exception exception);
}
