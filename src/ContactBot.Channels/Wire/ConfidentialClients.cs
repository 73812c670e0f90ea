using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Channels.Wire;

/// <summary>Clients for requests that carry a token of ours.</summary>
public static class ConfidentialClients
{
    /// <summary>
    /// Adds a client that follows no redirection, since that would carry the token to where nobody vouches for, and that logs no address, since
    /// addresses hold citizens' ids.
    /// </summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="name">Its name.</param>
    /// <param name="maximumAnswerBytes">A longer answer fails.</param>
    public static IHttpClientBuilder AddConfidentialClient(this IServiceCollection services, string name, int maximumAnswerBytes) => services
        .AddHttpClient(name, client => client.MaxResponseContentBufferSize = maximumAnswerBytes)
        .RemoveAllLoggers()
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        });
}
