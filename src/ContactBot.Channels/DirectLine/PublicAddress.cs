using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.DirectLine;

/// <summary>The address under which the caller reaches the program.</summary>
internal static class PublicAddress
{
    /// <summary>Scheme and host, without a slash at the end.</summary>
    public static string Of(HttpContext context, DirectLineOptions options) =>
        options.PublicUrl?.GetLeftPart(UriPartial.Authority) ?? $"{context.Request.Scheme}://{context.Request.Host}";
}
