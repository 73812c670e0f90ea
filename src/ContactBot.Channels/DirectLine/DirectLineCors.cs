using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.DirectLine;

/// <summary>Pages of any origin may carry the chat; a token can narrow that (its trusted origins).</summary>
internal static class DirectLineCors
{
    public const string Policy = "DirectLine";

    // The call for the session id is made with credentials, which rules out the wildcard; no cookie of ours is read here.
    public static IServiceCollection AddDirectLineCors(this IServiceCollection services) => services.AddCors(options =>
        options.AddPolicy(Policy, policy => policy
            .SetIsOriginAllowed(_ => true)
            .AllowCredentials()
            .WithMethods("GET", "POST", "OPTIONS")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
}
