using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ContactBot.Benchmarks.Engine;
using ContactBot.Expressions;

namespace ContactBot.Benchmarks.Expressions;

/// <summary>The named expressions, and the memory that they and the templates read.</summary>
internal static class ExpressionWork
{
    public static ObjectMemory Memory { get; } = new(JsonValues.Read(Encoding.UTF8.GetBytes(Work.Read("memory.json"))));

    public static EvaluationOptions Options { get; } = new() { Culture = CultureInfo.GetCultureInfo("it-IT") };

    public static IReadOnlyDictionary<string, string> Texts { get; } =
        JsonNode.Parse(Work.Read("expressions.json"))!.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!);

    public static IEnumerable<Work> All()
    {
        foreach (var (name, text) in Texts)
        {
            var expression = Expression.Parse(text);
            yield return new Work("evaluate", name, () => Show(expression.Evaluate(Memory, Options)), () => expression.Evaluate(Memory, Options));
            yield return new Work("parse", name, () => Show(Expression.Parse(text).Evaluate(Memory, Options)), () => Expression.Parse(text));
        }
    }

    private static JsonNode? Show(EvaluationResult result)
        => result.Succeeded ? JsonNode.Parse(JsonValues.ToUtf8(result.Value)) : throw new InvalidOperationException(result.Error);
}
