using ContactBot.Cases.Dialogs;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Host.LiveBot.Outside;
using ContactBot.Host.Start;
using ContactBot.Understanding.Local;

namespace ContactBot.Host.LiveBot;

/// <summary>Registers the bot of the dialogs folder.</summary>
internal static class BotServices
{
    private const string TimeZone = "Europe/Rome";

    public static IServiceCollection AddBot(this IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton(provider => new ReloadingBot(
            settings.DialogsFolder,
            Options(provider.GetRequiredService<TimeProvider>()) with { LoggerFactory = provider.GetRequiredService<ILoggerFactory>() },
            provider.GetRequiredService<IConfiguration>()));
        services.AddOutside(settings.BotFramework);
        services.AddSingleton<IBot>(provider => provider.GetRequiredService<ReloadingBot>());
        if (settings.ReloadDialogs)
        {
            services.AddHostedService<DialogFolderWatch>();
        }

        return services;
    }

    /// <summary>What the bot is made with, wherever it runs.</summary>
    public static DialogBotOptions Options(TimeProvider time) => new()
    {
        Kinds = DialogKinds.Standard.WithCases(),
        Classifiers = new RememberedClassifiers(new LocalIntentClassifierFactory()),
        Time = time,
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone),
    };
}
