using System.Text.Json;

namespace ContactBot.Expressions.Testing;

/// <summary>One case.</summary>
public sealed class ExpressionCase
{
    private readonly JsonElement _element;
    private readonly Func<JsonElement, CaseScopes, string?> _check;
    private readonly CaseScopes _scopes;

    internal ExpressionCase(string id, JsonElement element, Func<JsonElement, CaseScopes, string?> check, CaseScopes scopes)
        => (Id, _element, _check, _scopes) = (id, element, check, scopes);

    /// <summary>Names the case.</summary>
    public string Id { get; }

    /// <summary>The expression as it is written; null where the case has none.</summary>
    public string? Expression => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty("expression", out var text) ? text.ToString() : null;

    /// <summary>Runs the case; returns why it failed, or null when it passed.</summary>
    public string? Run()
    {
        try
        {
            return _check(_element, _scopes);
        }
        catch (ExpressionException exception)
        {
            return $"it can't be parsed: {exception.Detail}";
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException or JsonException or ArgumentException)
        {
            return $"the case can't be run: {exception.Message}";
        }
        catch (Exception exception)
        {
            return $"the evaluation threw {exception.GetType().Name}: {exception.Message}";
        }
    }
}
