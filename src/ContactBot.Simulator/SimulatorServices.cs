using System.Security.Cryptography;
using ContactBot.Simulator.Control;
using ContactBot.Simulator.Control.Events;
using ContactBot.Simulator.Control.Faults;
using ContactBot.Simulator.Control.Messages;
using ContactBot.Simulator.Control.Phones;
using ContactBot.Simulator.Messaging.Content;
using ContactBot.Simulator.Messaging.Media;
using ContactBot.Simulator.Messaging.Messages;
using ContactBot.Simulator.Messaging.Numbers;
using ContactBot.Simulator.Messaging.OptOut;
using ContactBot.Simulator.Messaging.Phones;
using ContactBot.Simulator.Messaging.Receiving;
using ContactBot.Simulator.Messaging.Rest;
using ContactBot.Simulator.Messaging.Rest.Content;
using ContactBot.Simulator.Messaging.Rest.Media;
using ContactBot.Simulator.Messaging.Rest.Messages;
using ContactBot.Simulator.Messaging.Rest.Services;
using ContactBot.Simulator.Messaging.Sending;
using ContactBot.Simulator.Messaging.Services;
using ContactBot.Simulator.Messaging.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Simulator;

/// <summary>Registers the simulator. Everything it knows lives in memory, within limits, and ends with the process.</summary>
public static class SimulatorServices
{
    private const int TokenBytes = 16;
    private const string NoticeName = "avviso";
    private const string NoticeBody = "Buongiorno, un messaggio dal Comune: {{1}} Per rispondere scriva qui.";

    /// <summary>Needs a <see cref="TimeProvider"/>. <see cref="SimulatorAccount"/> is what a program uses in place of a real account.</summary>
    public static IServiceCollection AddTwilioSimulator(this IServiceCollection services, SimulatorOptions options)
    {
        services.AddSingleton(options).AddSingleton<Sids>().AddSingleton<SimulatorAddress>().AddSingleton(Account).AddSingleton(provider => provider.GetRequiredService<SimulatorAccount>().Numbers);
        services.AddMessaging();
        services.AddRest();
        services.AddControl();
        services.AddHttpClient(WebhookClient.Client).ConfigurePrimaryHttpMessageHandler(() => Outward(redirects: false)).RemoveAllLoggers();
        services.AddHttpClient(MediaDownload.Client).ConfigurePrimaryHttpMessageHandler(() => Outward(redirects: true)).RemoveAllLoggers();
        return services;
    }

    private static SimulatorAccount Account(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<SimulatorOptions>();
        var sids = provider.GetRequiredService<Sids>();
        return new SimulatorAccount(
            options.AccountSid ?? sids.New("AC"),
            options.AuthToken ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes)),
            new SimulatorNumbers(options.SmsNumber, $"whatsapp:{options.WhatsAppNumber}", sids.New("MG")),
            [new SimulatorTemplate(NoticeName, sids.New("HX"), NoticeBody)],
            provider.GetRequiredService<SimulatorAddress>());
    }

    private static void AddMessaging(this IServiceCollection services) => services
        .AddSingleton<MessageLog>().AddSingleton<MediaShelf>().AddSingleton<MediaDownload>().AddSingleton<PhoneBook>().AddSingleton<CustomerWindow>()
        .AddSingleton<SenderNumbers>().AddSingleton<ServiceDirectory>().AddSingleton<ContentLibrary>().AddSingleton<OptOutList>()
        .AddSingleton<WebhookClient>().AddSingleton<AlertLog>().AddSingleton<SentWebhooks>().AddSingleton<InboundParameters>().AddSingleton<ReceiveMessage>()
        .AddSingleton<ReplyMessage>().AddSingleton<DraftMessage>().AddSingleton<SenderPace>().AddSingleton<StatusParameters>().AddSingleton<StatusCallbacks>()
        .AddSingleton<ChannelRules>().AddSingleton<Delivery>().AddSingleton<ReadReceipts>();

    private static void AddRest(this IServiceCollection services) => services
        .AddSingleton<RestAuthentication>().AddSingleton<RequestRate>().AddSingleton<MessageRules>().AddSingleton<CreateMessage>().AddSingleton<FetchMessage>()
        .AddSingleton<ListMessages>().AddSingleton<UpdateMessage>().AddSingleton<DeleteMessage>().AddSingleton<MediaResources>().AddSingleton<DownloadMedia>()
        .AddSingleton<ContentResources>().AddSingleton<ApprovalResources>().AddSingleton<ServiceResources>().AddSingleton<ServiceSenders>();

    private static void AddControl(this IServiceCollection services) => services
        .AddSingleton<Feed>().AddSingleton<Current>().AddSingleton<FaultPlan>().AddSingleton<FaultControl>().AddSingleton<MessageViews>().AddSingleton<MessageQuery>()
        .AddSingleton<CitizenMessages>().AddSingleton<PhoneControl>().AddSingleton<SettingsControl>().AddSingleton<MediaControl>().AddSingleton<EventStream>();

    private static SocketsHttpHandler Outward(bool redirects) => new()
    {
        AllowAutoRedirect = redirects,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxConnectionsPerServer = 100,
    };
}
