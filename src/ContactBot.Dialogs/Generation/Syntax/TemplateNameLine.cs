namespace ContactBot.Dialogs.Generation.Syntax;

/// <summary><c>name</c> or <c>name(parameter, parameter)</c>, as it stands behind the <c>#</c>.</summary>
internal static class TemplateNameLine
{
    public static (string Name, string[] Parameters) Parse(ReadOnlySpan<char> line)
    {
        line = Trim(line);
        var open = line.IndexOf('(');
        if (open < 0 || line[^1] != ')')
        {
            return (line.ToString(), []);
        }

        var list = Trim(line[(open + 1)..^1]).ToString();
        var parameters = list.Length == 0 ? [] : list.Split(',');
        return (Trim(line[..open]).ToString(), Array.ConvertAll(parameters, parameter => Trim(parameter).ToString()));
    }

    /// <summary>Letters, digits and underscores in parts separated by dots, none of which begins with a digit.</summary>
    public static bool IsTemplateName(string name)
        => Array.TrueForAll(name.Split('.'), part => IsParameterName(part) && !char.IsAsciiDigit(part[0]));

    /// <summary>Letters, digits and underscores.</summary>
    public static bool IsParameterName(string name)
        => name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim().Trim(Blank.Characters);
}
