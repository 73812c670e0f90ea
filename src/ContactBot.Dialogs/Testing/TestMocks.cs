using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Testing;

/// <summary>What stands in for the world outside of the bot while a script runs.</summary>
internal sealed class TestMocks
{
    private readonly IReadOnlyList<HttpMock> _http;
    private readonly IReadOnlyList<TokenMock> _tokens;
    private readonly IReadOnlyList<(string Name, string Value)> _settings;

    private TestMocks(IReadOnlyList<HttpMock> http, IReadOnlyList<TokenMock> tokens, IReadOnlyList<(string Name, string Value)> settings)
        => (_http, _tokens, _settings) = (http, tokens, settings);

    /// <summary>Reads the mocks; one that is missing or broken is reported.</summary>
    public static TestMocks Load(SourceNode script, ResourceStore store, DiagnosticBag diagnostics)
    {
        var http = Resolve(script, "httpRequestMocks", store, diagnostics).Select(node => HttpMock.Load(node, diagnostics)).ToList();
        var tokens = Resolve(script, "userTokenMocks", store, diagnostics).Select(node => TokenMock.Load(node, diagnostics)).ToList();
        var settings = Resolve(script, "settingMocks", store, diagnostics)
            .SelectMany(node => node["assignments"]?.Items ?? [])
            .Select(node => (node["property"]?.Text ?? "", node["value"]?.Text ?? ""))
            .ToList();
        return new TestMocks(http, tokens, settings);
    }

    public IServiceProvider CreateServices() => new TestServices(new TestTokenService(_tokens));

    public HttpClient CreateClient() => new(new MockHandler(_http));

    /// <summary>The settings with those that the script gives laid over them.</summary>
    public object? Overlay(object? settings)
    {
        if (_settings.Count == 0)
        {
            return settings;
        }

        var overlaid = MemoryValues.Copy(settings) as OrderedDictionary<string, object?> ?? new(StringComparer.Ordinal);
        foreach (var (name, value) in _settings)
        {
            Set(overlaid, name.Split(['.', ':']), value);
        }

        return overlaid;
    }

    private static void Set(OrderedDictionary<string, object?> owner, string[] path, string value)
    {
        foreach (var step in path[..^1])
        {
            if (!MemoryValues.TryGetProperty(owner, step, out var inner) || inner is not OrderedDictionary<string, object?> next)
            {
                next = new(StringComparer.Ordinal);
                MemoryValues.SetProperty(owner, step, next);
            }

            owner = next;
        }

        MemoryValues.SetProperty(owner, path[^1], value);
    }

    private static IEnumerable<SourceNode> Resolve(SourceNode script, string name, ResourceStore store, DiagnosticBag diagnostics)
    {
        foreach (var node in script[name]?.Items ?? [])
        {
            if (node.Text is not { } reference)
            {
                yield return node;
            }
            else if ((store.TryFind(reference, out var resource) || store.TryFind($"{reference}.dialog", out resource))
                && SourceReader.Read(resource.Content.Span, resource.File, diagnostics) is { } source)
            {
                yield return source;
            }
            else
            {
                diagnostics.Report(DialogError.Reference, node.Location, $"there is no mock \"{reference}\"");
            }
        }
    }
}
