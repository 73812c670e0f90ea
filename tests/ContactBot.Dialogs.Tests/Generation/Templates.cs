using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

/// <summary>Short ways to make and evaluate templates.</summary>
internal static class Templates
{
    public static LanguageTemplates Parse(string content, string id = "main.lg") => LanguageTemplates.Parse(content, id);

    public static object? Evaluate(string content, string template, params (string Name, object? Value)[] scope)
        => Parse(content).Evaluate(template, Memory(scope), Drawing(0));

    public static IExpressionMemory Memory(params (string Name, object? Value)[] scope)
        => new ObjectMemory(scope.ToDictionary(entry => entry.Name, entry => entry.Value));

    /// <summary>Options under which the draws come out as given, and the last one ever after.</summary>
    public static GenerationOptions Drawing(params int[] draws)
    {
        var next = 0;
        return new GenerationOptions { Evaluation = new EvaluationOptions { NextRandom = (minimum, _) => minimum + draws[Math.Min(next++, draws.Length - 1)] } };
    }

    /// <summary>The property of a structure.</summary>
    public static object? Property(object? structure, string name)
        => ExpressionValues.TryGetProperty(structure, name, out var value) ? value : throw new KeyNotFoundException(name);
}
