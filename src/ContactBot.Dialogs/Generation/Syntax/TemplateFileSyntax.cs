namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary>An <c>.lg</c> file as written.</summary>
internal sealed record TemplateFileSyntax(
    SourceText Source,
    IReadOnlyList<string> Options,
    IReadOnlyList<ImportSyntax> Imports,
    IReadOnlyList<TemplateSyntax> Templates);

/// <summary><c>[description](path) as alias</c></summary>
internal sealed record ImportSyntax(string Path, string? Alias, int Offset);

/// <summary><c># name(parameters)</c> and what follows it; no body when there is none or it cannot be read.</summary>
internal sealed record TemplateSyntax(string Name, IReadOnlyList<string> Parameters, int Offset, BodySyntax? Body);
