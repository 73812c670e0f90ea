using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Testing;

/// <summary>
/// A script as it is loaded.
/// </summary>
/// <param name="Root">The dialog that it talks to; null where it is missing or broken, which is reported.</param>
/// <param name="Steps">Its lines, each with its place in the file.</param>
internal sealed record TestScript(DialogReference? Root, IReadOnlyList<(TestStep Step, SourceLocation Location)> Steps)
{
    private const string Kind = "Microsoft.Test.Script";

    public static TestScript Load(DialogLoader loader, SourceNode source)
    {
        if (loader.KindOf(source) is { } kind && kind != Kind)
        {
            loader.ReportUnknownKind(source, kind, [Kind]);
        }

        var definition = new DialogDefinition(loader, source, Kind, "");
        definition.Require("dialog");
        var steps = new List<(TestStep, SourceLocation)>();
        foreach (var node in definition.Items("script"))
        {
            if (TestStepKinds.Load(definition, node) is { } step)
            {
                steps.Add((step, node.Location));
            }
        }

        return new TestScript(definition.Dialog("dialog"), steps);
    }
}
