using System.Text;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Takes the labels out of an example: <c>mi chiamo {@nome=Mario}</c>, <c>{nome:ruolo=Mario}</c>, and of a pattern <c>mi chiamo {nome}</c>.</summary>
internal static class LuUtteranceReader
{
    /// <summary>The example; null where a brace is not closed.</summary>
    public static LuUtterance? Read(string item)
    {
        var text = new StringBuilder(item.Length);
        var labels = new List<LuLabel>();
        var position = 0;
        return ReadUntil(item, ref position, text, labels, isInside: false)
            ? new LuUtterance(text.ToString(), labels, labels.Exists(label => label.Length == 0) || IsAlternative(text))
            : null;
    }

    // Labels may stand in one another, as the parts of an address do.
    private static bool ReadUntil(string item, ref int position, StringBuilder text, List<LuLabel> labels, bool isInside)
    {
        while (position < item.Length)
        {
            var character = item[position++];
            switch (character)
            {
                case '\\' when position < item.Length:
                    text.Append(item[position++]);
                    break;
                case '{':
                    if (!ReadLabel(item, ref position, text, labels))
                    {
                        return false;
                    }

                    break;
                case '}' when isInside:
                    return true;
                default:
                    text.Append(character);
                    break;
            }
        }

        return !isInside;
    }

    private static bool ReadLabel(string item, ref int position, StringBuilder text, List<LuLabel> labels)
    {
        var end = item.AsSpan(position).IndexOfAny('=', '}');
        if (end < 0)
        {
            return false;
        }

        var name = NameOf(item.AsSpan(position, end));
        var isPattern = item[position + end] == '}';
        position += end + 1;
        var start = text.Length;
        if (!isPattern)
        {
            while (position < item.Length && item[position] == ' ')
            {
                position++;
            }

            if (!ReadUntil(item, ref position, text, labels, isInside: true))
            {
                return false;
            }
        }

        labels.Add(new LuLabel(name, start, text.Length - start));
        return true;
    }

    // The role tells more than the entity that plays it.
    private static string NameOf(ReadOnlySpan<char> label)
    {
        var name = label.Trim().TrimStart('@');
        var colon = name.IndexOf(':');
        return (colon < 0 ? name : name[(colon + 1)..]).Trim().ToString();
    }

    private static bool IsAlternative(StringBuilder text)
    {
        var whole = text.ToString();
        return (whole.Contains('[', StringComparison.Ordinal) && whole.Contains(']', StringComparison.Ordinal))
            || (whole.Contains('(', StringComparison.Ordinal) && whole.Contains('|', StringComparison.Ordinal));
    }
}
