using System.Diagnostics.CodeAnalysis;

namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary><c>[description](path)</c>, with or without <c>as alias</c>.</summary>
internal static class ImportLine
{
    /// <summary>Whether the line begins as an import does; <paramref name="isSound"/> tells whether it also ends so.</summary>
    public static bool TryParse(string line, [NotNullWhen(true)] out string? path, out string? alias, out bool isSound)
    {
        path = alias = null;
        isSound = false;
        var close = line.IndexOf(']', StringComparison.Ordinal);
        if (line[0] != '[' || close < 0 || line.IndexOf('[', 1, close - 1) >= 0 || close + 1 == line.Length || line[close + 1] != '(')
        {
            return false;
        }

        var end = line.IndexOf(')', close);
        if (end < 0 || line.IndexOf('(', close + 2, end - close - 2) >= 0)
        {
            return false;
        }

        path = line[(close + 2)..end].Trim();
        var words = line[(end + 1)..].Split([' ', '\t', '\uFEFF', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        isSound = words.Length == 0 || (words.Length == 2 && words[0] == "as");
        alias = isSound && words.Length == 2 && words[1] != "*" ? words[1] : null;
        return true;
    }
}
