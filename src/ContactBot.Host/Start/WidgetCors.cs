namespace ContactBot.Host.Start;

/// <summary>The chat's scripts may be loaded by pages of any origin, also by those that isolate themselves from others.</summary>
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
