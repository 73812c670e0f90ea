using ContactBot.Dialogs.Generation.Evaluation;
using ContactBot.Dialogs.Generation.Syntax;

namespace ContactBot.Dialogs.Generation.Compilation;

/// <summary>A file whose syntax is read and whose templates wait to be compiled.</summary>
internal sealed class LoadedFile
{
    public LoadedFile(SourceText source)
    {
        Diagnostics = new DiagnosticBag(source);
        Syntax = TemplateFileReader.Read(source, Diagnostics);
        Templates = [.. Syntax.Templates.Select(template => new Template(template.Name, template.Parameters, source.Id))];
        Names = Templates.Select(template => template.Name).ToHashSet(StringComparer.Ordinal);
    }

    public TemplateFileSyntax Syntax { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>In the order of the syntax.</summary>
    public IReadOnlyList<Template> Templates { get; }

    public IReadOnlySet<string> Names { get; }

    public string Id => Syntax.Source.Id;
}
