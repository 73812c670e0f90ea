using System.Text;
using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>An example with entities, as a regular expression whose groups are the entities.</summary>
internal static class LuPattern
{
    /// <summary>The expression; null where nothing but an entity would be left of the example.</summary>
    public static Regex? Create(LuUtterance utterance)
    {
        var pattern = new StringBuilder("^\\s*");
        var fixedLength = 0;
        var at = 0;
        foreach (var label in Outermost(utterance.Labels))
        {
            fixedLength += Append(pattern, utterance, at, label.Start);
            pattern.Append("(?<").Append(GroupOf(label.Name)).Append(">.+?)");
            at = label.Start + label.Length;
        }

        fixedLength += Append(pattern, utterance, at, utterance.Text.Length);
        pattern.Append("[\\s?!.,;]*$");
        return fixedLength < 3 ? null : Build(pattern.ToString());
    }

    /// <summary>The entity that a group stands for.</summary>
    public static string NameOf(string group) => group.Replace("__", " ", StringComparison.Ordinal);

    private static string GroupOf(string name)
    {
        var group = new StringBuilder();
        foreach (var character in name)
        {
            group.Append(char.IsLetterOrDigit(character) || character == '_' ? character.ToString() : "__");
        }

        return group.Length == 0 || char.IsAsciiDigit(group[0]) ? $"_{group}" : group.ToString();
    }

    private static IEnumerable<LuLabel> Outermost(IReadOnlyList<LuLabel> labels)
    {
        var at = 0;
        foreach (var label in labels.OrderBy(label => label.Start).ThenByDescending(label => label.Length))
        {
            if (label.Start >= at)
            {
                yield return label;
                at = label.Start + label.Length;
            }
        }
    }

    // In a pattern, [ ] is what may be left out and ( | ) what may be said instead.
    private static int Append(StringBuilder pattern, LuUtterance utterance, int start, int end)
    {
        var length = 0;
        foreach (var character in utterance.Text[start..end])
        {
            switch (character)
            {
                case '[' when utterance.IsPattern:
                    pattern.Append("(?:");
                    break;
                case ']' when utterance.IsPattern:
                    pattern.Append(")?");
                    break;
                case '(' when utterance.IsPattern:
                    pattern.Append("(?:");
                    break;
                case ')' or '|' when utterance.IsPattern:
                    pattern.Append(character);
                    break;
                case ' ':
                    pattern.Append("\\s*");
                    break;
                default:
                    pattern.Append(Regex.Escape(character.ToString()));
                    length += char.IsLetterOrDigit(character) ? 1 : 0;
                    break;
            }
        }

        return length;
    }

    private static Regex? Build(string pattern)
    {
        try
        {
            return SafeRegex.Create(pattern, RegexOptions.IgnoreCase);
        }
        catch (ArgumentException)
        {
            // Brackets of a sentence that is no pattern after all.
            return null;
        }
    }
}
