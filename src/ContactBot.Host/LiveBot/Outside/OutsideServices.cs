using ContactBot.Channels.BotFramework;
using ContactBot.Channels.Wire;
using ContactBot.Dialogs.SignIn;
using ContactBot.Dialogs.Skills;
using Microsoft.Extensions.Http.Resilience;

namespace ContactBot.Host.LiveBot.Outside;

/// <summary>What the dialogs reach outside of the program: other bots, and the service that keeps the tokens of citizens who sign in.</summary>
internal static class OutsideServices
{
    private const string SkillClientName = "Dialogs.Skills";
    private const string TokenClientName = "Dialogs.SignIn";
    private const int MaximumAnswerBytes = 4 * 1024 * 1024;

    // Shorter than a turn may last, so that the dialogs can still say what is wrong.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static IServiceCollection AddOutside(this IServiceCollection services, BotFrameworkOptions options)
    {
        services.AddOutsideClient(SkillClientName);
        services.AddSingleton<ISkillClient>(provider => new HttpSkillClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(SkillClientName), new SkillCredentials(provider.GetRequiredService<BotFrameworkTokens>())));
        if (options.AppId is { } appId)
        {
            services.AddOutsideClient(TokenClientName);
            services.AddSingleton<ITokenService>(provider => new UserTokenClient(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(TokenClientName),
                options.TokenService,
                appId,
                new TokenCredentials(provider.GetRequiredService<BotFrameworkTokens>())));
        }

        return services;
    }

    // The time-out is the resilience handler's.
    private static void AddOutsideClient(this IServiceCollection services, string name) => services
        .AddConfidentialClient(name, MaximumAnswerBytes)
        .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
        .AddStandardResilienceHandler(Limit);

    private static void Limit(HttpStandardResilienceOptions resilience)
    {
        // What was posted may have arrived: a citizen's word must not reach a skill twice.
        resilience.Retry.DisableForUnsafeHttpMethods();
        resilience.AttemptTimeout.Timeout = Patience;
        resilience.TotalRequestTimeout.Timeout = Patience;
        resilience.CircuitBreaker.SamplingDuration = 2 * Patience;
    }
}
