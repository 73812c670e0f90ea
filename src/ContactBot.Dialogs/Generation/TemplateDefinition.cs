namespace ContactBot.Dialogs.Generation;

/// <summary>A template as its file defines it.</summary>
/// <param name="Name">Unique among the templates that a file defines and imports.</param>
/// <param name="Parameters">The names of its parameters.</param>
/// <param name="File">The identifier of the file that defines it.</param>
public sealed record TemplateDefinition(string Name, IReadOnlyList<string> Parameters, string File);
