using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities;

/// <summary>A kind that a pattern finds and a check accepts.</summary>
/// <param name="type">The type of its spans.</param>
/// <param name="pattern">What it looks like; must run in linear time.</param>
/// <param name="read">The value of what looks like it; null where it is none.</param>
internal sealed class PatternKind(string type, Regex pattern, Func<string, string?> read) : IEntityKind
{
    public string Type => type;

    public IEnumerable<EntitySpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (Match match in pattern.Matches(text))
        {
            if (read(match.Value) is { } value)
            {
                yield return new EntitySpan(type, match.Index, match.Index + match.Length, match.Value, value);
            }
        }
    }
}
