using ContactBot.Channels.DirectLine.Activities;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Channels.Wire;
using ContactBot.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactBot.Channels.DirectLine.Stream;

/// <summary>
/// <c>GET conversations/{id}/stream</c>: the upgrade to a WebSocket. The ticket in the address stands for the token. Several
/// streams of one conversation are normal, and an older one is never closed for a newer one.
/// </summary>
internal sealed class OpenStream(
    TokenIssuer tokens, ConversationGrains conversations, IGrainFactory grains, DirectLineOptions options, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<ActivityStream> logger)
{
    public async Task HandleAsync(HttpContext context, string conversationId)
    {
        if (await RefusalAsync(context, conversationId) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        _ = Watermark.TryParse(context.Request.Query["watermark"], out var watermark);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var conversation = conversations[conversationId];
        await new ActivityStream(socket, conversation, grains, options, time, logger).RunAsync(watermark, stopped.Token);
    }

    private async ValueTask<IResult?> RefusalAsync(HttpContext context, string conversationId)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return ErrorResults.BadArgument("CB3018: open the stream as a WebSocket.");
        }

        var check = await tokens.CheckAsync(context.Request.Query["t"].ToString(), TokenUse.Stream);
        if (check.State == TokenState.Expired)
        {
            return DirectLineResults.TokenExpired();
        }

        if (check.Token?.ConversationId != conversationId)
        {
            return ErrorResults.Forbidden("CB3019: the stream's address is not valid; ask for a new one.");
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out _))
        {
            return Watermark.Refusal();
        }

        return await conversations[conversationId].GetAsync() is null ? DirectLineResults.UnknownConversation() : null;
    }
}
