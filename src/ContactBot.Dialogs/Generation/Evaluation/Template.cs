namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>A template ready to be evaluated.</summary>
internal sealed class Template(string name, IReadOnlyList<string> parameters, string file)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>The identifier of the file that defines it.</summary>
    public string File { get; } = file;

    /// <summary>Set once, when the file is compiled; null for a template without a body, which evaluates to null.</summary>
    public TemplateBody? Body { get; set; }
}
