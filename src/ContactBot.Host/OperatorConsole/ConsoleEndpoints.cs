using ContactBot.Host.OperatorConsole.SignIn;

namespace ContactBot.Host.OperatorConsole;

/// <summary>The console's pages, all under <c>/console</c>.</summary>
internal static class ConsoleEndpoints
{
    /// <summary>Needs authentication, authorization and antiforgery in the pipeline, and static assets mapped.</summary>
    public static void MapConsole(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/console/sign-out", SignOutEndpoint.RunAsync).Finally(ConsoleHeaders.AddTo);
        routes.MapRazorComponents<ConsoleDocument>()
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'")
            .Finally(ConsoleHeaders.AddTo);
    }
}
