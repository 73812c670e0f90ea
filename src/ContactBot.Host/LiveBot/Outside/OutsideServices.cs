using System.Net;
using ContactBot.Channels.BotFramework;
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
        services.AddLimitedClient(SkillClientName);
        services.AddSingleton<ISkillClient>(provider => new HttpSkillClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(SkillClientName), new SkillCredentials(provider.GetRequiredService<BotFrameworkTokens>())));
        if (options.AppId is { } appId)
        {
            services.AddLimitedClient(TokenClientName);
            services.AddSingleton<ITokenService>(provider => new UserTokenClient(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(TokenClientName),
                options.TokenService,
                appId,
                new TokenCredentials(provider.GetRequiredService<BotFrameworkTokens>())));
        }

        return services;
    }

    // A redirection is not followed: it would carry our token to where nobody vouches for. Addresses hold citizens' ids, so they are not logged.
    private static void AddLimitedClient(this IServiceCollection services, string name) => services
        .AddHttpClient(name, client =>
        {
            client.MaxResponseContentBufferSize = MaximumAnswerBytes;
            client.Timeout = Timeout.InfiniteTimeSpan;
        })
        .RemoveAllLoggers()
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        })
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
