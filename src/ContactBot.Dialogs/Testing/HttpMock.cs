using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers;

namespace ContactBot.Dialogs.Testing;

/// <summary>Answers the requests to one address with its responses in turn, the last one for ever.</summary>
internal sealed class HttpMock
{
    private readonly string? _method;
    private readonly Regex? _url;
    private readonly string? _body;
    private readonly bool _isExact;
    private readonly IReadOnlyList<HttpMockResponse> _responses;
    private int _served;

    private HttpMock(string? method, Regex? url, string? body, bool isExact, IReadOnlyList<HttpMockResponse> responses)
        => (_method, _url, _body, _isExact, _responses) = (method, url, body, isExact, responses);

    public static HttpMock Load(SourceNode node, DiagnosticBag diagnostics)
    {
        var method = node["method"]?.Text;
        var body = node["body"]?.Text;
        if (body is not null && method?.ToUpperInvariant() is "GET" or "DELETE")
        {
            diagnostics.Report(DialogError.WrongValue, node.Location, "a GET or DELETE has no body that could be matched");
        }

        return new HttpMock(
            method,
            node["url"]?.Text is { } url ? SafeRegex.Create(ToPattern(url), RegexOptions.IgnoreCase) : null,
            body,
            string.Equals(node["matchType"]?.Text, "Exact", StringComparison.OrdinalIgnoreCase),
            [.. (node["responses"]?.Items ?? []).Select(HttpMockResponse.Load)]);
    }

    public bool Matches(HttpRequestMessage request, string? body)
        => (_method is null || _method.Equals(request.Method.Method, StringComparison.OrdinalIgnoreCase))
            && (_url is null || _url.IsMatch(request.RequestUri!.AbsoluteUri))
            && (_body is null || (body is not null && (_isExact ? body.Equals(_body, StringComparison.Ordinal) : body.Contains(_body, StringComparison.Ordinal))));

    public HttpResponseMessage Respond()
    {
        if (_responses.Count == 0)
        {
            return new HttpResponseMessage { Content = new ByteArrayContent([]) };
        }

        var response = _responses[Math.Min(_served, _responses.Count - 1)];
        _served++;
        return response.Create();
    }

    private static string ToPattern(string url)
    {
        var normal = Uri.TryCreate(url.Replace("*", "%2A", StringComparison.Ordinal), UriKind.Absolute, out var address) ? address.AbsoluteUri : url;
        return $"^{Regex.Escape(normal).Replace("%2A", ".*", StringComparison.OrdinalIgnoreCase)}$";
    }
}
