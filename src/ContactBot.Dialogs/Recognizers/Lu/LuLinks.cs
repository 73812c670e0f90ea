using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// Reads references to other files: <c>[words](file.lu)</c>, <c>[words](file.lu#Intent)</c>, <c>[words][1]</c> with <c>[1]: file.lu</c> elsewhere.
/// </summary>
internal static partial class LuLinks
{
    /// <summary>Whether a text is a reference, and to what.</summary>
    public static bool TryRead(string text, out string target)
    {
        var match = Inline().Match(text);
        target = match.Success ? match.Groups["target"].Value.Trim() : "";
        return match.Success && LooksLikeFile(target);
    }

    /// <summary>Whether a text is a reference by number or name.</summary>
    public static bool TryReadNumbered(string text, out string number)
    {
        var match = Numbered().Match(text);
        number = match.Groups["number"].Value.Trim();
        return match.Success;
    }

    /// <summary>Whether a line says what a number stands for.</summary>
    public static bool TryReadNumber(string text, out string number, out string target)
    {
        var match = Number().Match(text);
        (number, target) = (match.Groups["number"].Value.Trim(), match.Groups["target"].Value.Trim());
        return match.Success;
    }

    /// <summary>Takes a target apart: the file, the intent, and what of it.</summary>
    public static (string File, string? Intent, LuImportPart Part) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0)
        {
            return (target, null, LuImportPart.All);
        }

        var selector = target[(hash + 1)..].Trim();
        var star = selector.IndexOf('*', StringComparison.Ordinal);
        var part = (star < 0 ? "" : selector[star..].Trim('*', ' ')).ToUpperInvariant() switch
        {
            "UTTERANCES" => LuImportPart.Utterances,
            "PATTERNS" => LuImportPart.Patterns,
            _ => selector.StartsWith('?') ? LuImportPart.Questions : LuImportPart.All,
        };
        var intent = (star < 0 ? selector : selector[..star]).Trim();
        return (target[..hash].Trim(), intent.Length == 0 || part == LuImportPart.Questions ? null : intent, part);
    }

    // A pattern such as "[can you](do|make)" looks much the same.
    private static bool LooksLikeFile(string target) => target.AsSpan().IndexOfAny("./*#") >= 0 && !target.Contains('|', StringComparison.Ordinal);

    [GeneratedRegex(@"^\[[^\[\]]*\]\((?<target>[^()]+)\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Inline();

    [GeneratedRegex(@"^\[[^\[\]]*\]\s*\[(?<number>[^\[\]]+)\]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\[(?<number>[^\[\]]+)\]\s*:\s*(?<target>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Number();
}
