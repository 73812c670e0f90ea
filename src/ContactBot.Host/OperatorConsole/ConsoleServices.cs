using ContactBot.Host.OperatorConsole.Access;
using ContactBot.Host.OperatorConsole.SignIn;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace ContactBot.Host.OperatorConsole;

/// <summary>Registers the operators' console: Blazor on the server, signed in by a cookie.</summary>
internal static class ConsoleServices
{
    /// <param name="services">With what operators work with already in it.</param>
    /// <param name="dataFolder">Keeps the keys of the cookies, so that a restart signs nobody out.</param>
    public static IServiceCollection AddConsole(this IServiceCollection services, string dataFolder)
    {
        services.AddDataProtection()
            .SetApplicationName("ContactBot")
            .PersistKeysToFileSystem(KeyFolder.Create(dataFolder));

        // The keys lie in a folder of their owner's only, like the database beside them; a warning at each start would only be noise.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        services.AddAuthentication(ConsoleSignIn.Scheme).AddCookie(ConsoleSignIn.Scheme, ConsoleCookie.Configure);
        services.AddAuthorization();
        services.AddAntiforgery(options => options.Cookie.Name = "ContactBot.Antiforgery");
        services.AddCascadingAuthenticationState();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddScoped<AuthenticationStateProvider, ConsoleAuthenticationState>();
        services.AddScoped<ConsoleSession>();
        services.AddSingleton<SignInThrottle>();
        return services;
    }
}
