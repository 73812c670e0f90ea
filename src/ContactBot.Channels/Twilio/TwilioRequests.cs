using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace ContactBot.Channels.Twilio;

/// <summary>Reads Twilio's requests and proves that they are Twilio's. Thread safe.</summary>
public sealed class TwilioRequests(TwilioOptions options, IServer server)
{
    private const int MaximumBytes = 256 * 1024;
    private const int MaximumParameters = 500;

    /// <summary>The parameters of a signed request; null if the signature is missing or wrong.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than any of Twilio's, or no form.</exception>
    public async Task<IReadOnlyDictionary<string, StringValues>?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaximumBytes;
        }

        var signature = request.Headers[TwilioSignature.HeaderName].ToString();
        var url = UrlOf(request);
        if (!request.HasFormContentType)
        {
            return await ReadUnformedAsync(request, signature, url);
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(
                new FormOptions { BufferBodyLengthLimit = MaximumBytes, ValueLengthLimit = MaximumBytes, ValueCountLimit = MaximumParameters }, context.RequestAborted);
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException("The form is malformed or too large.", exception);
        }

        var parameters = form.ToDictionary(StringComparer.Ordinal);
        return TwilioSignature.IsValid(options.AuthToken, signature, url, parameters) ? parameters : null;
    }

    /// <summary>The address at which Twilio reaches a path of ours; used for callbacks.</summary>
    public string PublicUrlOf(string path) => $"{PublicBase}{path}";

    private string PublicBase => (options.PublicUrl?.ToString()
        ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? throw new InvalidOperationException("The server has no address yet.")).TrimEnd('/');

    // Of the request itself only what a trusted proxy has already corrected; the setting is stronger.
    private string UrlOf(HttpRequest request)
    {
        var origin = options.PublicUrl?.ToString().TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}";
        return $"{origin}{request.Path}{request.QueryString}";
    }

    private async Task<IReadOnlyDictionary<string, StringValues>?> ReadUnformedAsync(HttpRequest request, string signature, string url)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var raw = body.GetBuffer().AsSpan(0, (int)body.Length);
        if (!TwilioSignature.IsValid(options.AuthToken, signature, url, [])
            || (raw.Length > 0 && !TwilioSignature.IsBodyOf(request.Query["bodySHA256"], raw)))
        {
            return null;
        }

        return raw.Length == 0 ? request.Query.ToDictionary(StringComparer.Ordinal) : TwilioJson.Parameters(raw);
    }
}
