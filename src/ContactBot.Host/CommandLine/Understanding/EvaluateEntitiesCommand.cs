using System.CommandLine;
using System.Globalization;
using ContactBot.Understanding.Entities;
using ContactBot.Understanding.Evaluation;

namespace ContactBot.Host.CommandLine.Understanding;

/// <summary><c>entities evaluate</c>: how well one kind of entity is found in labelled texts.</summary>
internal static class EvaluateEntitiesCommand
{
    public static Command Create()
    {
        var kind = new Option<string>("--kind") { Description = $"{string.Join(", ", ItalianEntities.Kinds.Select(known => known.Type))}.", Required = true };
        var cases = new Option<string>("--cases") { Description = "JSON lines: {\"text\",\"entities\":[{\"type\",\"start\",\"end\",\"text\"?,\"value\"?}]}.", Required = true };
        var json = CommandConsole.JsonOption();
        var command = new Command("evaluate", "Measure how well a kind of entity is found.") { kind, cases, json };
        command.SetAction(result =>
        {
            var name = result.GetRequiredValue(kind);
            var finder = ItalianEntities.Of(name) ?? throw CommandLineErrors.UnknownKind(name, ItalianEntities.Kinds.Select(known => known.Type));
            Write(Measure(finder, LabelledFiles.Read(result.GetRequiredValue(cases), EvaluationFile.ReadEntityCases)), result.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <remarks>Labels of other kinds that are known here are not expected of this one.</remarks>
    private static EntityResult Measure(IEntityKind kind, IReadOnlyList<EntityExample> cases)
    {
        var texts = cases.Select(example => (Expected: ExpectedOf(kind, example), Found: (IReadOnlyList<EntitySpan>)[.. kind.Find(example.Text)]));
        return EntityResult.Of(kind.Type, cases.Count, SpanMeasures.Of(texts));
    }

    private static IReadOnlyList<EntitySpan> ExpectedOf(IEntityKind kind, EntityExample example) =>
    [
        .. example.Entities
            .Where(entity => ItalianEntities.Of(entity.Type) is not { } other || other == kind)
            .Select(entity => entity with { Type = kind.Type }),
    ];

    private static void Write(EntityResult result, bool asJson)
    {
        if (asJson)
        {
            CommandConsole.WriteJson(result, CommandJson.Default.EntityResult);
            return;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {result.Kind} in {result.Cases} texts: {result.Expected} expected, {result.Found} found
            precision {result.Precision:0.000}, recall {result.Recall:0.000}, F1 {result.F1:0.000}, exact value {result.ExactValue:0.000}
            """));
    }
}
