using Microsoft.AspNetCore.HttpOverrides;

namespace ContactBot.Host.Start;

/// <summary>
/// Believes a proxy on this computer, and no other sender, which address and scheme the caller used. A proxy elsewhere is told by
/// the setting <c>ContactBot:PublicUrl</c>.
/// </summary>
internal static class TrustedProxy
{
    public static void UseTrustedProxy(this WebApplication app) => app.UseForwardedHeaders(new ForwardedHeadersOptions
    {
        ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
    });
}
