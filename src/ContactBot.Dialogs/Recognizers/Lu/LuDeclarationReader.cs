using System.Collections.Frozen;
using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads the line that declares an entity: <c>@ kind name hasRoles a, b usesFeatures c, d = definition</c>.</summary>
internal static class LuDeclarationReader
{
    private static readonly FrozenDictionary<string, LuEntityKind> Kinds = new Dictionary<string, LuEntityKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["ml"] = LuEntityKind.MachineLearned,
        ["simple"] = LuEntityKind.MachineLearned,
        ["list"] = LuEntityKind.List,
        ["regex"] = LuEntityKind.Regex,
        ["prebuilt"] = LuEntityKind.Prebuilt,
        ["composite"] = LuEntityKind.Composite,
        ["patternany"] = LuEntityKind.PatternAny,
        ["phraselist"] = LuEntityKind.PhraseList,
        ["intent"] = LuEntityKind.Intent,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PhraseListFlags =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "interchangeable", "disabled", "enabledForAllModels", "disabledForAllModels");

    public static bool TryFindKind(string word, out LuEntityKind kind) => Kinds.TryGetValue(word, out kind);

    /// <summary>The declaration; null where it is none, which is reported.</summary>
    public static LuDeclaration? Read(LuLine line, DiagnosticBag diagnostics)
    {
        var words = LuWord.Split(line.Text, 1, out var end);
        LuEntityKind? kind = words is [{ IsQuoted: false } first, ..] && Kinds.TryGetValue(first.Text, out var known) ? known : null;
        if (words.Count == 0 || (kind is not null && words.Count == 1))
        {
            diagnostics.Report(DialogError.Understanding, line.Location, kind is null
                ? "the entity needs a kind and a name, such as \"@ list city =\""
                : $"the entity needs a name, such as \"@ {words[0].Text} city\"");
            return null;
        }

        var name = words[kind is null ? 0 : 1];
        var rest = words[(kind is null ? 1 : 2)..];
        var definition = end < line.Text.Length ? new LuName(line.Text[(end + 1)..].Trim(), line.At(end + 1)) : null;
        return Sort(rest, new LuDeclaration(name.Text, kind, line.At(name.Offset)) { Definition = definition }, line, diagnostics);
    }

    /// <summary>Tells roles, features and flags from one another.</summary>
    public static LuDeclaration Sort(IReadOnlyList<LuWord> words, LuDeclaration declaration, LuLine line, DiagnosticBag diagnostics)
    {
        var (roles, features, flags) = (new List<string>(), new List<LuName>(), new List<string>());
        LuWord? keyword = null;
        var isUsed = true;
        foreach (var word in words)
        {
            if (word.Is("hasRole") || word.Is("hasRoles") || word.Is("usesFeature") || word.Is("usesFeatures"))
            {
                CheckUse(keyword, isUsed, line, diagnostics);
                (keyword, isUsed) = (word, false);
                continue;
            }

            isUsed = true;
            if (keyword is { Text: ['u' or 'U', ..] })
            {
                features.Add(new LuName(word.Text, line.At(word.Offset)));
            }
            else if (declaration.Kind is LuEntityKind.PhraseList && keyword is null && !word.IsQuoted && PhraseListFlags.Contains(word.Text))
            {
                flags.Add(word.Text);
            }
            else
            {
                roles.Add(word.Text);
            }
        }

        CheckUse(keyword, isUsed, line, diagnostics);
        return declaration with { Roles = roles, Features = features, Flags = flags };
    }

    private static void CheckUse(LuWord? keyword, bool isUsed, LuLine line, DiagnosticBag diagnostics)
    {
        if (keyword is { } word && !isUsed)
        {
            diagnostics.Report(DialogError.Understanding, line.At(word.Offset), $"\"{word.Text}\" needs at least one name after it");
        }
    }
}
