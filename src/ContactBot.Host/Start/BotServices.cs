using ContactBot.Cases.Dialogs;
using ContactBot.Dialogs;
using ContactBot.Dialogs.Loading;
using ContactBot.Understanding.Local;

namespace ContactBot.Host.Start;

/// <summary>Registers the bot of the dialogs folder.</summary>
internal static class BotServices
{
    private const string TimeZone = "Europe/Rome";

    public static IServiceCollection AddBot(this IServiceCollection services, HostSettings settings) => services.AddSingleton<IBot>(provider =>
        DialogBot.Load(settings.DialogsFolder, new DialogBotOptions
        {
            Kinds = DialogKinds.Standard.WithCases(),
            Classifiers = new LocalIntentClassifierFactory(),
            Time = provider.GetRequiredService<TimeProvider>(),
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone),
            LoggerFactory = provider.GetRequiredService<ILoggerFactory>(),
        }));
}
