using System.Text.Json;
using ContactBot.Expressions;
using ContactBot.Expressions.Testing;

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
            ? new LayeredMemory([.. stack.EnumerateArray().Select(layer => new ObjectMemory(layer))])
            : new ObjectMemory(scope);
    }
}
