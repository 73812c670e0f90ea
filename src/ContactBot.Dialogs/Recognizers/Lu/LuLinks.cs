namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads a reference to another file: <c>[words](file.lu)</c>, <c>[words](file.lu#Intent)</c>.</summary>
internal static class LuLinks
{
    public static bool TryRead(string text, out string file, out string? intent)
    {
        file = "";
        intent = null;
        var middle = text.IndexOf("](", StringComparison.Ordinal);
        if (!text.StartsWith('[') || middle < 0 || !text.EndsWith(')'))
        {
            return false;
        }

        var target = text[(middle + 2)..^1].Trim();
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0)
        {
            var name = target[(hash + 1)..].Replace("*utterances*", "", StringComparison.OrdinalIgnoreCase).Replace("*patterns*", "", StringComparison.OrdinalIgnoreCase).Trim('*', ' ');
            intent = name.Length > 0 ? name : null;
            target = target[..hash];
        }

        file = target[(target.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.Length > 0;
    }
}
