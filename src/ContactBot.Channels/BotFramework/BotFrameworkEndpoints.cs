using ContactBot.Channels.BotFramework.Authentication;
using ContactBot.Channels.BotFramework.Connector;
using ContactBot.Channels.BotFramework.Connector.Handoff;
using ContactBot.Channels.BotFramework.Inbound;
using ContactBot.Channels.Wire;
using ContactBot.Conversations.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;

namespace ContactBot.Channels.BotFramework;

/// <summary>The channels behind Azure Bot Service: Teams, e-mail, Telegram, the hosted Direct Line …</summary>
public static class BotFrameworkEndpoints
{
    private const string MetadataClientName = "BotFramework.Metadata";
    private const int MaximumAnswerBytes = 1024 * 1024;
    private static readonly TimeSpan LoginTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The messaging endpoint.</summary>
    public static void MapBotFramework(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", (HttpContext context, ReceiveActivity call) => call.HandleAsync(context));

    /// <summary>Needs conversations, storage, Orleans and an <see cref="IBodyDirectory"/>.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, BotFrameworkOptions options)
    {
        services
            .AddSingleton(options)
            .AddSingleton(TokenValidationOf)
            .AddSingleton<InboundAuthentication>()
            .AddSingleton<HostedConversations>()
            .AddSingleton<ResponseReplies>()
            .AddSingleton<ReceiveActivity>()
            .AddSingleton<AccessTokens>()
            .AddSingleton(provider => new BotFrameworkTokens(options, provider.GetRequiredService<AccessTokens>()))
            .AddSingleton<ConnectorClient>()
            .AddSingleton<ChannelActivityIds>()
            .AddSingleton<SmallerActivity>()
            .AddSingleton<TypingRelay>()
            .AddSingleton<HandoffTranscript>()
            .AddSingleton<ForeignHub>()
            .AddSingleton<ConnectorDelivery>();
        services.AddConnectorClient(ConnectorClient.ClientName);
        services.AddConnectorClient(AccessTokens.ClientName).AddStandardResilienceHandler(Patience);
        services.AddConnectorClient(MetadataClientName).AddStandardResilienceHandler(Patience);
        return options.IsOn ? services.AddSenders(options) : services;
    }

    private static IServiceCollection AddSenders(this IServiceCollection services, BotFrameworkOptions options)
    {
        foreach (var channel in options.Channels)
        {
            services.AddSingleton<IChannelSender>(provider => new BotFrameworkSender(channel, options, provider.GetRequiredService<ConnectorDelivery>()));
        }

        return services;
    }

    private static IHttpClientBuilder AddConnectorClient(this IServiceCollection services, string name) => services
        .AddConfidentialClient(name, MaximumAnswerBytes)
        .ConfigureHttpClient(client => client.DefaultRequestHeaders.UserAgent.ParseAdd("Microsoft-BotFramework/3.1 ContactBot/1.0"));

    private static void Patience(HttpStandardResilienceOptions resilience)
    {
        resilience.AttemptTimeout.Timeout = LoginTimeout / 3;
        resilience.TotalRequestTimeout.Timeout = LoginTimeout;
        resilience.Retry.Delay = TimeSpan.FromMilliseconds(200);
    }

    private static TokenValidation TokenValidationOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<BotFrameworkOptions>();
        return new TokenValidation(
            options,
            [
                new IssuerTrust([options.ChannelIssuer], KeysOf(provider, options.ChannelMetadata), NamesServiceUrl: true),
                new IssuerTrust(options.EmulatorIssuers, KeysOf(provider, options.EmulatorMetadata), NamesServiceUrl: false),
            ],
            provider.GetRequiredService<TimeProvider>());
    }

    private static SigningKeys KeysOf(IServiceProvider provider, Uri metadata)
    {
        var client = provider.GetRequiredService<IHttpClientFactory>().CreateClient(MetadataClientName);
        return new SigningKeys(
            metadata,
            new HttpDocumentRetriever(client) { RequireHttps = !metadata.IsLoopback },
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SigningKeys>>());
    }
}
