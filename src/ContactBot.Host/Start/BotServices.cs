using ContactBot.Dialogs;

namespace ContactBot.Host.Start;

/// <summary>Loads the bot.</summary>
internal static class BotServices
{
    public static IServiceCollection AddBot(this IServiceCollection services, HostSettings settings) =>
        services.AddSingleton<IBot>(DialogBot.Load(settings.DialogsFolder, new DialogBotOptions()));
}
