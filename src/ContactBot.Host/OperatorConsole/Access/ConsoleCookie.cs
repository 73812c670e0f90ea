using ContactBot.Operators.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ContactBot.Host.OperatorConsole.Access;

/// <summary>The cookie of a sign-in: out of reach of scripts, of other sites and, over HTTPS, of the open network.</summary>
internal static class ConsoleCookie
{
    // One working day; every use begins it again.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "ContactBot.Console";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.LoginPath = ConsoleSignIn.Page;
        options.LogoutPath = "/console/sign-out";
        options.AccessDeniedPath = ConsoleSignIn.Page;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var signIn = context.HttpContext.RequestServices.GetRequiredService<OperatorSignIn>();
        if (await signIn.FindAsync(context.Principal, context.HttpContext.RequestAborted) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(ConsoleSignIn.Scheme);
        }
    }
}
