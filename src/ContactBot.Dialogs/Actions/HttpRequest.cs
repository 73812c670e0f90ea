using System.Text;
using System.Text.Json;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Actions;

/// <summary>Asks a web service; the result has <c>statusCode</c>, <c>reasonPhrase</c>, <c>headers</c> and <c>content</c>.</summary>
internal sealed class HttpRequest : DialogAction
{
    private readonly StringExpression? _method;
    private readonly StringExpression? _url;
    private readonly IReadOnlyList<(string Name, StringExpression Value)> _headers;
    private readonly ValueExpression? _body;
    private readonly StringExpression? _contentType;
    private readonly HttpResponseType _responseType;

    public HttpRequest(DialogDefinition definition)
        : base(definition)
    {
        definition.Require("url");
        definition.Require("method");
        _method = definition.Text("method");
        _url = definition.Text("url");
        _headers = [.. (definition.Source["headers"]?.Properties ?? []).Select(header => (header.Key, new StringExpression(definition.Loader.Expressions.Value(header.Value))))];
        _body = definition.Value("body");
        _contentType = definition.Text("contentType");
        _responseType = definition.Choice("responseType", HttpResponseType.Json);
    }

    public override async ValueTask<object?> ExecuteAsync(ActionContext context, CancellationToken cancellationToken)
    {
        using var request = CreateRequest(context);
        using var response = await context.Turn.Engine.Http.Value.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var headers = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, values) in response.Headers)
        {
            headers[name] = values.First();
        }

        return new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["statusCode"] = (long)response.StatusCode,
            ["reasonPhrase"] = response.ReasonPhrase,
            ["headers"] = headers,
            ["content"] = await ReadAsync(context, response.Content, cancellationToken).ConfigureAwait(false),
        };
    }

    private HttpRequestMessage CreateRequest(ActionContext context)
    {
        var url = _url?.Evaluate(context);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException("HttpRequest: the url is not an absolute http address.");
        }

        var request = new HttpRequestMessage(new HttpMethod(_method?.Evaluate(context)?.ToUpperInvariant() ?? "GET"), address);
        if (_body?.Evaluate(context) is { } body)
        {
            request.Content = CreateContent(body, _contentType?.Evaluate(context) ?? "application/json");
        }

        foreach (var (name, expression) in _headers)
        {
            var value = expression.Evaluate(context);
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    private static HttpContent CreateContent(object body, string contentType)
        => body is byte[] bytes
            ? new ByteArrayContent(bytes)
            : new StringContent(body as string ?? JsonValues.ToText(body, isIndented: true), Encoding.UTF8, contentType);

    private async ValueTask<object?> ReadAsync(ActionContext context, HttpContent content, CancellationToken cancellationToken)
    {
        switch (_responseType)
        {
            case HttpResponseType.None:
                return null;
            case HttpResponseType.Binary:
                return await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            default:
                var text = await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
                var value = ReadJson(text);
                Send(context, value);
                return value;
        }
    }

    private void Send(ActionContext context, object? value)
    {
        if (_responseType == HttpResponseType.Activity)
        {
            context.Turn.Send(ActivityValues.ToActivity(value));
        }
        else if (_responseType == HttpResponseType.Activities)
        {
            foreach (var item in MemoryValues.ToList(value) ?? [])
            {
                context.Turn.Send(ActivityValues.ToActivity(item));
            }
        }
    }

    private static object? ReadJson(string text)
    {
        try
        {
            return JsonValues.Read(Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
