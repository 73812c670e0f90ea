using ContactBot.Host.OperatorConsole.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactBot.Host.OperatorConsole.SignIn;

/// <summary>Ends the sign-in of this browser.</summary>
internal static class SignOutEndpoint
{
    public static async Task<Results<RedirectHttpResult, BadRequest>> RunAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.BadRequest();
        }

        await context.SignOutAsync(ConsoleSignIn.Scheme);
        return TypedResults.LocalRedirect(ConsoleSignIn.Page);
    }
}
