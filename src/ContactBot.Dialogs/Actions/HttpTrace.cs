using System.Net.Http.Headers;
using ContactBot.Activities;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Actions;

/// <summary>Tells whoever looks over the bot's shoulder what was asked of a web service; citizens never see it. Neither header nor body of the request is told: they may hold secrets.</summary>
internal sealed class HttpTrace(HttpRequestMessage request)
{
    private readonly OrderedDictionary<string, object?> _request = new(StringComparer.Ordinal)
    {
        ["method"] = request.Method.Method,
        ["url"] = request.RequestUri?.AbsoluteUri,
    };

    public Activity ToActivity(string? label, OrderedDictionary<string, object?> response) => new()
    {
        Type = ActivityTypes.Trace,
        Name = "HttpRequest",
        ValueType = "Microsoft.HttpRequest",
        Label = label,
        Value = ActivityValues.ToElement(new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["request"] = _request, ["response"] = response }),
    };

    public static OrderedDictionary<string, object?> ToValue(HttpHeaders headers)
    {
        var value = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, values) in headers)
        {
            value[name] = values.FirstOrDefault();
        }

        return value;
    }
}
