using ContactBot.Channels;
using ContactBot.Conversations.Turns;

namespace ContactBot.Host.Bodies;

/// <summary>Registers the bodies.</summary>
internal static class BodyServices
{
    public static IServiceCollection AddBodies(this IServiceCollection services) => services
        .AddSingleton<BodyDirectory>()
        .AddSingleton<IBodySites, BodySites>()
        .AddSingleton<IBodyDirectory>(provider => provider.GetRequiredService<BodyDirectory>())
        .AddHostedService(provider => provider.GetRequiredService<BodyDirectory>());
}
