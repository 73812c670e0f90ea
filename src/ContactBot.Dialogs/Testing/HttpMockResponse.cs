using System.Net;
using System.Text;
using ContactBot.Dialogs.Loading;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Testing;

/// <summary>One answer of a mocked web service.</summary>
internal sealed record HttpMockResponse(HttpStatusCode Status, string? Reason, byte[] Content)
{
    public static HttpMockResponse Load(SourceNode node) => new(ReadStatus(node["statusCode"]), node["reasonPhrase"]?.Text, ReadContent(node));

    public HttpResponseMessage Create()
    {
        var response = new HttpResponseMessage(Status) { Content = new ByteArrayContent(Content) };
        response.ReasonPhrase = Reason ?? response.ReasonPhrase;
        return response;
    }

    private static HttpStatusCode ReadStatus(SourceNode? node) => node?.Value switch
    {
        long number => (HttpStatusCode)number,
        string name when Enum.TryParse<HttpStatusCode>(name, ignoreCase: true, out var status) => status,
        _ => HttpStatusCode.OK,
    };

    private static byte[] ReadContent(SourceNode node)
    {
        var content = node["content"];
        if (content is null)
        {
            return [];
        }

        return content.Text is not { } text ? JsonValues.ToUtf8(content.ToValue())
            : string.Equals(node["contentType"]?.Text, "ByteArray", StringComparison.OrdinalIgnoreCase) ? Convert.FromBase64String(text)
            : Encoding.UTF8.GetBytes(text);
    }
}
