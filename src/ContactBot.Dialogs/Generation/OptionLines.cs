using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>Reads option lines: <c>@name = value</c>, names without regard to case.</summary>
internal static partial class OptionLines
{
    public static GenerationOptions Read(IEnumerable<string> lines)
    {
        var options = GenerationOptions.Default;
        foreach (var line in lines)
        {
            if (TrySplit(line, out var name, out var value))
            {
                options = Apply(options, name, value);
            }
        }

        return options;
    }

    /// <summary>The value of the last line that has the name; null when none has.</summary>
    public static string? Find(IEnumerable<string> lines, string wanted)
    {
        string? found = null;
        foreach (var line in lines)
        {
            if (TrySplit(line, out var name, out var value) && name == wanted)
            {
                found = value;
            }
        }

        return found;
    }

    private static bool TrySplit(string line, out string name, out string value)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        name = equals < 0 ? "" : line[..equals].Trim().ToLowerInvariant();
        value = line[(equals + 1)..].Trim();
        return equals >= 0;
    }

    private static GenerationOptions Apply(GenerationOptions options, string name, string value) => name switch
    {
        "@strict" when value.Equals("true", StringComparison.OrdinalIgnoreCase) => options with { Strict = true },
        "@replacenull" => options with
        {
            Evaluation = options.Evaluation with { NullSubstitution = path => PathPlaceholder.Replace(value, _ => path) },
        },
        "@linebreakstyle" => options with
        {
            LineBreakStyle = value.Equals("markdown", StringComparison.OrdinalIgnoreCase) ? LineBreakStyle.Markdown : LineBreakStyle.Default,
        },
        "@cachescope" when Enum.TryParse<CacheScope>(value, ignoreCase: true, out var scope) => options with { CacheScope = scope },
        _ => options,
    };

    [GeneratedRegex(@"\$\{\s*path\s*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex PathPlaceholder { get; }
}
