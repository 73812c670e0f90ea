using System.Text.Json;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>One case.</summary>
public sealed class GenerationCase
{
    private readonly JsonElement _element;
    private readonly CaseSources _sources;
    private readonly bool _isDiagnostics;

    internal GenerationCase(string id, JsonElement element, CaseSources sources, bool isDiagnostics)
        => (Id, _element, _sources, _isDiagnostics) = (id, element, sources, isDiagnostics);

    /// <summary>Names the case.</summary>
    public string Id { get; }

    /// <summary>Runs the case; returns why it failed, or null when it passed.</summary>
    public string? Run()
    {
        try
        {
            return _isDiagnostics ? DiagnosticChecks.Run(_element, _sources) : CaseChecks.Run(_element, CaseOperations.Run(_element, _sources));
        }
        catch (Exception exception) when (exception is IOException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return $"the case can't be run: {exception.Message}";
        }
        catch (Exception exception)
        {
            return $"the generation threw {exception.GetType().Name}: {exception.Message}";
        }
    }
}
