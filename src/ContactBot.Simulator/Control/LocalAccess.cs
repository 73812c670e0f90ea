using System.Net;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Simulator.Control;

/// <summary>
/// Who reaches the simulator writes as any citizen and reads what they are told: unless a setting opens it, it answers only this
/// computer, asked by its own name, so that neither a proxy nor a page of another site leads in.
/// </summary>
internal sealed class LocalAccess(SimulatorOptions options) : IEndpointFilter
{
    private const string Explanation =
        "CB3903: il simulatore risponde solo al computer su cui è in funzione. Per aprirlo ad altri computer, solo per prova, imposti Simulator:AllowRemote a true.";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        options.AllowRemote || IsLocal(context.HttpContext)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Text(Explanation, "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden));

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)))
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
}
