using System.Text.Json.Nodes;
using ContactBot.Benchmarks.Engine;
using ContactBot.Benchmarks.Expressions;
using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Benchmarks.Generation;

/// <summary>The named templates.</summary>
internal static class GenerationWork
{
    public static GenerationOptions Options { get; } = new() { Evaluation = ExpressionWork.Options };

    public static IReadOnlyList<string> Names { get; } = [.. JsonNode.Parse(Work.Read("templates.json"))!.AsArray().Select(name => (string)name!)];

    public static LanguageTemplates Load() => LanguageTemplates.Parse(Work.Read("templates.lg"), "templates.lg");

    public static IEnumerable<Work> All()
    {
        var templates = Load();
        return Names.Select(name => new Work(
            "generate",
            name,
            () => JsonNode.Parse(JsonValues.ToUtf8(templates.Evaluate(name, ExpressionWork.Memory, Options))),
            () => templates.Evaluate(name, ExpressionWork.Memory, Options)));
    }
}
