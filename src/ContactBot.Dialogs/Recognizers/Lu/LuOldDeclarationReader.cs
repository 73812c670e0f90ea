using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads the older form of a declaration: <c>$name:simple</c>, <c>$list:value=</c>, <c>$PREBUILT:number Roles=age, guests</c>.</summary>
internal static class LuOldDeclarationReader
{
    private const string RolesMark = "Roles=";

    /// <summary>The declaration; null where it is none, which is reported.</summary>
    public static LuDeclaration? Read(LuLine line, DiagnosticBag diagnostics)
    {
        var (declaration, roles) = SplitAtRoles(line.Text[1..]);
        var colon = declaration.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? declaration[..colon].Trim() : "";
        var kind = colon > 0 ? declaration[(colon + 1)..].Trim() : "";
        if (name.Length == 0 || kind.Length == 0)
        {
            diagnostics.Report(DialogError.Understanding, line.Location, "the entity needs a name and a kind, such as \"$name:simple\"");
            return null;
        }

        if (name.Equals("PREBUILT", StringComparison.OrdinalIgnoreCase))
        {
            return new LuDeclaration(kind, LuEntityKind.Prebuilt, line.Location) { Roles = roles };
        }

        var definition = new LuName(kind, line.At(colon + 2));
        var read = kind switch
        {
            ['/', ..] => new LuDeclaration(name, LuEntityKind.Regex, line.Location) { Definition = definition },
            ['[', ..] => new LuDeclaration(name, LuEntityKind.Composite, line.Location) { Definition = definition },
            [.., '='] => new LuDeclaration(name, LuEntityKind.List, line.Location) { Value = kind[..^1].Trim() },
            _ => ReadKind(name, kind, line, diagnostics),
        };
        return read is null ? null : read with { Roles = roles };
    }

    private static LuDeclaration? ReadKind(string name, string kind, LuLine line, DiagnosticBag diagnostics)
    {
        var words = LuWord.Split(kind, 0, out _);
        if (words.Count > 0 && LuDeclarationReader.TryFindKind(words[0].Text, out var known))
        {
            return LuDeclarationReader.Sort(words[1..], new LuDeclaration(name, known, line.Location), line, diagnostics);
        }

        diagnostics.Report(DialogError.Understanding, line.Location, $"unknown kind of entity \"{kind}\"; write \"$name:simple\", \"$name:value=\", \"$name:/pattern/\", \"$name:phraseList\" or \"$PREBUILT:name\"");
        return null;
    }

    private static (string Before, string[] Roles) SplitAtRoles(string text)
    {
        var at = text.IndexOf(RolesMark, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? (text.Trim(), [])
            : (text[..at].Trim(), text[(at + RolesMark.Length)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
