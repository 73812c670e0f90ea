using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads the declaration of an entity and the lines below it.</summary>
internal sealed class LuEntityBuilder
{
    private static readonly Dictionary<string, LuEntityKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ml"] = LuEntityKind.MachineLearned,
        ["simple"] = LuEntityKind.MachineLearned,
        ["list"] = LuEntityKind.List,
        ["regex"] = LuEntityKind.Regex,
        ["prebuilt"] = LuEntityKind.Prebuilt,
        ["composite"] = LuEntityKind.Composite,
        ["patternany"] = LuEntityKind.PatternAny,
        ["phraselist"] = LuEntityKind.PhraseList,
        ["intent"] = LuEntityKind.PhraseList,
    };

    private readonly LuEntity _entity;
    private readonly List<(string Name, List<string> Synonyms)> _values = [];

    private LuEntityBuilder(LuEntity entity) => _entity = entity;

    /// <summary><c>@ kind name hasRoles a, b = definition</c>; null where it is none, which is reported.</summary>
    public static LuEntityBuilder? Declare(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        var (declaration, definition) = SplitAtEquals(text[1..]);
        var words = declaration.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            diagnostics.Report(DialogError.Understanding, location, "the entity needs a kind and a name, such as \"@ list city =\"");
            return null;
        }

        if (!Kinds.TryGetValue(words[0], out var kind))
        {
            // A declaration that only adds roles or features names no kind.
            kind = LuEntityKind.MachineLearned;
            words = ["ml", .. words];
        }

        if (words.Length < 2)
        {
            diagnostics.Report(DialogError.Understanding, location, $"the entity needs a name, such as \"@ {words[0]} city\"");
            return null;
        }

        var name = words[1].Split('(')[0].Trim('"', '\'');
        return new LuEntityBuilder(new LuEntity(name, kind, location) { Roles = RolesOf(words), Pattern = definition.Trim().Trim('/') });
    }

    /// <summary>The older form: <c>$name:kind</c>, <c>$list:value=</c>.</summary>
    public static LuEntityBuilder? DeclareOld(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        var (declaration, definition) = SplitAtEquals(text[1..]);
        var colon = declaration.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            diagnostics.Report(DialogError.Understanding, location, "the entity needs a name and a kind, such as \"$name:simple\"");
            return null;
        }

        var name = declaration[..colon].Trim();
        var kind = declaration[(colon + 1)..].Trim();
        if (name.Equals("PREBUILT", StringComparison.OrdinalIgnoreCase))
        {
            return new LuEntityBuilder(new LuEntity(kind, LuEntityKind.Prebuilt, location));
        }

        if (kind.StartsWith('/'))
        {
            return new LuEntityBuilder(new LuEntity(name, LuEntityKind.Regex, location) { Pattern = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim().Trim('/') });
        }

        if (text.TrimEnd().EndsWith('=') || definition.Length > 0)
        {
            var list = new LuEntityBuilder(new LuEntity(name, LuEntityKind.List, location));
            list._values.Add((kind, []));
            return list;
        }

        return new LuEntityBuilder(new LuEntity(name, Kinds.GetValueOrDefault(kind.Split(' ')[0], LuEntityKind.MachineLearned), location));
    }

    /// <summary>A line below the declaration.</summary>
    public void Add(string item, bool isIndented)
    {
        if (_entity.Kind != LuEntityKind.List)
        {
            return;
        }

        var isValue = item.EndsWith(':') || (_values.Count == 0 && !isIndented);
        if (isValue)
        {
            _values.Add((item.TrimEnd(':', ' '), []));
        }
        else if (_values.Count > 0)
        {
            _values[^1].Synonyms.AddRange(item.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }

    public LuEntity Build() => _entity with { Values = [.. _values.Select(value => new LuListValue(value.Name, [value.Name, .. value.Synonyms]))] };

    private static (string Before, string After) SplitAtEquals(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (text, "") : (text[..equals], text[(equals + 1)..]);
    }

    private static string[] RolesOf(string[] words)
    {
        var at = Array.FindIndex(words, word => word.Equals("hasRole", StringComparison.OrdinalIgnoreCase) || word.Equals("hasRoles", StringComparison.OrdinalIgnoreCase));
        return at < 0
            ? []
            : [.. words.Skip(at + 1).TakeWhile(word => !word.StartsWith("uses", StringComparison.OrdinalIgnoreCase)).SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries))];
    }
}
