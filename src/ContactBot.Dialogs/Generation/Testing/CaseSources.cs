using System.Text.Json;

namespace ContactBot.Dialogs.Generation.Testing;

/// <summary>Loads the templates that a case names.</summary>
internal sealed class CaseSources(string folder)
{
    public LanguageTemplates Load(JsonElement source)
    {
        var options = new TemplateLoadOptions
        {
            Functions = CaseFunctions.For(source),
            FileReader = source.TryGetProperty("enableFromFile", out var isEnabled) && isEnabled.GetBoolean() ? ImportedFiles.Read : null,
        };
        if (source.TryGetProperty("lgFile", out var file))
        {
            var path = Path.GetFullPath(Path.Combine(folder, file.GetString()!));
            return LanguageTemplates.Parse(File.ReadAllText(path), path, ImportedFiles.Resolve, options);
        }

        var text = source.TryGetProperty("inlineFrom", out var nested) ? Generate(nested) : Text(source.GetProperty("inline"));
        var id = source.TryGetProperty("inlineId", out var inlineId) ? inlineId.GetString()! : "";
        return source.TryGetProperty("importResolver", out _)
            ? LanguageTemplates.Parse(text, id, ResolveToConstant, options)
            : LanguageTemplates.Parse(text, id.Length == 0 ? "" : Path.GetFullPath(Path.Combine(folder, id)), ImportedFiles.Resolve, options);
    }

    private static ImportedText ResolveToConstant(string importing, string path)
        => new(path, $"# myTemplate\n- content with id: {path} from source: {importing}");

    private string Generate(JsonElement nested)
    {
        var result = CaseOperations.Run(nested, this);
        return result.Error is null ? CaseSteps.Apply(nested, "apply", result.Value) as string ?? "" : throw new InvalidOperationException(result.Error);
    }

    private string Text(JsonElement inline)
        => inline.ValueKind == JsonValueKind.Object ? File.ReadAllText(Path.Combine(folder, inline.GetProperty("$file").GetString()!)) : inline.GetString()!;
}
