using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Collects the references of one file to others.</summary>
internal sealed class LuImports(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Target, bool IsNumber, string? Into, SourceLocation Location)> _references = [];

    /// <summary>Takes the text if it is a reference, or says what a number stands for.</summary>
    public bool TryRead(string text, string? into, SourceLocation location)
    {
        if (LuLinks.TryRead(text, out var target))
        {
            _references.Add((target, IsNumber: false, into, location));
        }
        else if (LuLinks.TryReadNumbered(text, out var number))
        {
            _references.Add((number, IsNumber: true, into, location));
        }
        else if (into is null && LuLinks.TryReadNumber(text, out number, out target))
        {
            _numbers[number] = target;
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>The references whose files are told; others are reported.</summary>
    public IReadOnlyList<LuImport> Build()
    {
        var imports = new List<LuImport>();
        foreach (var (reference, isNumber, into, location) in _references)
        {
            if ((isNumber ? _numbers.GetValueOrDefault(reference) : reference) is { } target)
            {
                var (file, intent, part) = LuLinks.Split(target);
                imports.Add(new LuImport(file, intent, part, into, location));
            }
            else
            {
                diagnostics.Report(DialogError.Reference, location, $"nothing tells which file [{reference}] is; write \"[{reference}]: file.lu\" on a line of its own");
            }
        }

        return imports;
    }
}
