using ContactBot.Channels.Twilio.Messaging.Media;
using ContactBot.Channels.Twilio.Messaging.Receiving;
using ContactBot.Channels.Twilio.Messaging.Sending;
using ContactBot.Conversations.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.Twilio.Messaging;

/// <summary>SMS and WhatsApp through Twilio.</summary>
public static class TwilioMessaging
{
    public const string MessagesPath = "/twilio/messages";
    public const string StatusPath = "/twilio/messages/status";

    /// <summary>The webhooks, as they are entered in Twilio's console.</summary>
    public static void MapTwilioMessaging(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(MessagesPath, (HttpContext context, ReceiveMessage call) => call.HandleAsync(context)).DisableAntiforgery();
        routes.MapPost(StatusPath, (HttpContext context, ReceiveStatus call) => call.HandleAsync(context)).DisableAntiforgery();
    }

    /// <summary>Needs conversations, storage, Orleans, an <see cref="IBodyDirectory"/> and Direct Line's links to files.</summary>
    public static IServiceCollection AddTwilioMessaging(this IServiceCollection services, Func<IServiceProvider, TwilioOptions> options)
    {
        services.AddHttpClient(TwilioApi.ClientName).RemoveAllLoggers();
        return services
            .AddSingleton(options)
            .AddSingleton<TwilioRequests>()
            .AddSingleton<TwilioApi>()
            .AddSingleton<WhatsAppContents>()
            .AddSingleton<TwilioConversations>()
            .AddSingleton<InboundMedia>()
            .AddSingleton<MediaDownload>()
            .AddSingleton<MediaDownloads>()
            .AddSingleton<ReceiveMessage>()
            .AddSingleton<ReceiveStatus>()
            .AddSingleton<IChannelSender>(provider => ActivatorUtilities.CreateInstance<TwilioSender>(provider, TwilioChannels.Sms))
            .AddSingleton<IChannelSender>(provider => ActivatorUtilities.CreateInstance<TwilioSender>(provider, TwilioChannels.WhatsApp))
            .AddHostedService(provider => provider.GetRequiredService<MediaDownloads>());
    }
}
