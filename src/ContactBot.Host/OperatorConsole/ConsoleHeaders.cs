namespace ContactBot.Host.OperatorConsole;

/// <summary>
/// What a browser may do with a page of the console: only what comes from this server, no script in the page, no frame around
/// it, nothing kept on a shared computer.
/// </summary>
internal static class ConsoleHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    public static void AddTo(EndpointBuilder endpoint)
    {
        if (endpoint.RequestDelegate is not { } next)
        {
            return;
        }

        endpoint.RequestDelegate = context =>
        {
            context.Response.OnStarting(
                static state =>
                {
                    var response = (HttpResponse)state;
                    if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
                    {
                        response.Headers.ContentSecurityPolicy = Policy;
                        response.Headers.CacheControl = "no-store";
                        response.Headers["Referrer-Policy"] = "same-origin";
                    }

                    return Task.CompletedTask;
                },
                context.Response);
            return next(context);
        };
    }
}
