using System.Text.RegularExpressions;

namespace ContactBot.Understanding.Entities.Italian;

/// <summary>A mail address; the value is in small letters.</summary>
public static partial class EmailAddress
{
    public static IEntityKind Kind { get; } = new PatternKind("email", Pattern(), text => text.ToLowerInvariant());

    [GeneratedRegex(@"[a-z0-9_%+-]+(?:\.[a-z0-9_%+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
