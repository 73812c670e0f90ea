namespace ContactBot.Host.Start;

/// <summary>The chat's parts are modules, which a browser loads for a page of another origin only with leave.</summary>
internal sealed class WidgetCors(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/widget") && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        return next(context);
    }
}
