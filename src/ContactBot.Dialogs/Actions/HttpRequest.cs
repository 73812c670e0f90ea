using System.Net.Http.Headers;
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
    private readonly ChoiceExpression<HttpResponseType> _responseType;

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
        var trace = new HttpTrace(request);
        using var response = await context.Turn.Engine.Http.Value.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var type = _responseType.Evaluate(context);
        var content = await ReadAsync(type, response.Content, cancellationToken).ConfigureAwait(false);
        var result = new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["statusCode"] = (long)response.StatusCode,
            ["reasonPhrase"] = response.ReasonPhrase,
            ["headers"] = HttpTrace.ToValue(response.Headers),
            ["content"] = content,
        };
        Send(context, type, content);
        if (context.Turn.Engine.Options.TracesRequests)
        {
            context.Turn.Send(trace.ToActivity(Id, result));
        }

        return result;
    }

    private HttpRequestMessage CreateRequest(ActionContext context)
    {
        var url = _url?.Evaluate(context);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new DialogRunException("CB2302", $"{StableId}: the url of HttpRequest is not an absolute http or https address; write it in full, such as https://example.it/api.");
        }

        var method = new HttpMethod(_method?.Evaluate(context)?.ToUpperInvariant() ?? "GET");
        var request = new HttpRequestMessage(method, address);
        if (method != HttpMethod.Get && _body?.Evaluate(context) is { } body)
        {
            request.Content = CreateContent(body, _contentType?.Evaluate(context) ?? "application/json");
        }

        foreach (var (name, expression) in _headers)
        {
            Add(request, name, expression.Evaluate(context));
        }

        return request;
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (!request.Headers.TryAddWithoutValidation(name, value) && request.Content is { } content)
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static HttpContent CreateContent(object body, string contentType)
    {
        HttpContent content = body is byte[] bytes
            ? new ByteArrayContent(bytes)
            : new StringContent(body as string ?? JsonValues.ToText(body, isIndented: true), Encoding.UTF8);
        if (MediaTypeHeaderValue.TryParse(contentType, out var type))
        {
            type.CharSet ??= body is byte[]? null : Encoding.UTF8.WebName;
            content.Headers.ContentType = type;
        }

        return content;
    }

    private static async ValueTask<object?> ReadAsync(HttpResponseType type, HttpContent content, CancellationToken cancellationToken) => type switch
    {
        HttpResponseType.None => null,
        HttpResponseType.Binary => await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
        _ => ReadJson(await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)),
    };

    private static void Send(ActionContext context, HttpResponseType type, object? content)
    {
        var activities = type switch
        {
            HttpResponseType.Activity => [content],
            HttpResponseType.Activities => MemoryValues.ToList(content) ?? [],
            _ => [],
        };
        foreach (var activity in activities.OfType<OrderedDictionary<string, object?>>())
        {
            context.Turn.Send(ActivityValues.ToActivity(activity));
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
