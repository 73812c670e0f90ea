using System.Text.Json;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>Makes memory of the scope that a case gives.</summary>
internal static class CaseMemory
{
    public static IExpressionMemory Of(JsonElement testCase)
    {
        if (!testCase.TryGetProperty("scope", out var scope) || scope.ValueKind != JsonValueKind.Object)
        {
            return ObjectMemory.Empty;
        }

        return scope.TryGetProperty("$stack", out var stack)
            ? new Layers([.. stack.EnumerateArray().Select(layer => new ObjectMemory(layer))])
            : new ObjectMemory(scope);
    }

    /// <summary>Memories of which the last one that knows an identifier gives its value.</summary>
    private sealed class Layers(IReadOnlyList<IExpressionMemory> layers) : IExpressionMemory
    {
        public bool TryResolve(string identifier, out object? value)
        {
            for (var index = layers.Count - 1; index >= 0; index--)
            {
                if (layers[index].TryResolve(identifier, out value))
                {
                    return true;
                }
            }

            value = null;
            return false;
        }
    }
}
