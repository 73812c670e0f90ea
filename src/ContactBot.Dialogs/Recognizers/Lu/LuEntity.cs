using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>An entity that a <c>.lu</c> file declares.</summary>
internal sealed record LuEntity(string Name, LuEntityKind Kind, SourceLocation Location)
{
    /// <summary>Other names under which it is labelled.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Of a list: each value with the words for it, itself among them.</summary>
    public IReadOnlyList<LuListValue> Values { get; init; } = [];

    /// <summary>Of a regular expression: the pattern, without slashes.</summary>
    public string Pattern { get; init; } = "";
}
