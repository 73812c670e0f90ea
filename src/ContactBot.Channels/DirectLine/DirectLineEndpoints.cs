using ContactBot.Channels.DirectLine.Activities;
using ContactBot.Channels.DirectLine.Conversations;
using ContactBot.Channels.DirectLine.Stream;
using ContactBot.Channels.DirectLine.Tokens;
using ContactBot.Channels.DirectLine.Upload;
using ContactBot.Channels.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.DirectLine;

/// <summary>Direct Line 3.0 (Bot Framework protocol description <c>directline-3.0</c>), as its official clients really use it.</summary>
public static class DirectLineEndpoints
{
    /// <summary>The routes of the channel, and the one by which the chat on the website gets its token.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/v3/directline").RequireCors(DirectLineCors.Policy);
        api.MapPost("/tokens/generate", (HttpContext context, GenerateToken call) => call.HandleAsync(context));
        api.MapPost("/tokens/refresh", (HttpContext context, RefreshToken call) => call.HandleAsync(context));
        api.MapPost("/conversations", (HttpContext context, StartConversation call) => call.HandleAsync(context));
        api.MapGet("/conversations/{conversationId}", (HttpContext context, string conversationId, ReconnectConversation call) => call.HandleAsync(context, conversationId));
        api.MapPost("/conversations/{conversationId}/activities", (HttpContext context, string conversationId, PostActivity call) => call.HandleAsync(context, conversationId));
        api.MapGet("/conversations/{conversationId}/activities", (HttpContext context, string conversationId, GetActivities call) => call.HandleAsync(context, conversationId));
        api.MapPost("/conversations/{conversationId}/upload", (HttpContext context, string conversationId, UploadFiles call) => call.HandleAsync(context, conversationId));
        api.MapGet("/conversations/{conversationId}/stream", (HttpContext context, string conversationId, OpenStream call) => call.HandleAsync(context, conversationId));
        api.MapGet("/attachments/{attachmentId:guid}", (HttpContext context, Guid attachmentId, GetAttachment call) => call.HandleAsync(context, attachmentId));
        api.MapGet("/session/getsessionid", () => Results.Json(new SessionBody(ConversationIds.New()), DirectLineJson.Default.SessionBody));
        api.MapFallback(() => ErrorResults.NotFound("CB3028: Direct Line has no such call."));

        routes.MapPost("/widget/token", (HttpContext context, WidgetToken call) => call.HandleAsync(context))
            .RequireCors(DirectLineCors.Policy)
            .RequireRateLimiting(StartLimit.Policy);
    }

    /// <summary>Needs conversations, storage, Orleans and an <see cref="IBodyDirectory"/>.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, DirectLineOptions options) => services
        .AddSingleton(options)
        .AddSingleton<TokenIssuer>()
        .AddSingleton<KnownTokens>()
        .AddSingleton<CallerAuthentication>()
        .AddSingleton<AccessGrants>()
        .AddSingleton<AttachmentLinks>()
        .AddSingleton<GenerateToken>()
        .AddSingleton<RefreshToken>()
        .AddSingleton<WidgetToken>()
        .AddSingleton<StartConversation>()
        .AddSingleton<ReconnectConversation>()
        .AddSingleton<PostActivity>()
        .AddSingleton<GetActivities>()
        .AddSingleton<UploadFiles>()
        .AddSingleton<GetAttachment>()
        .AddSingleton<OpenStream>()
        .AddDirectLineCors()
        .AddStartLimit(options);
}
