using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>The first line of an entity: <c>@ list city hasRoles from, to usesFeature places =</c>.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Null where another line tells.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record LuDeclaration(string Name, LuEntityKind? Kind, SourceLocation Location)
{
    public IReadOnlyList<string> Roles { get; init; } = [];

    public IReadOnlyList<LuName> Features { get; init; } = [];

    /// <summary>Of a phrase list: <c>interchangeable</c>, <c>disabled</c>, <c>disabledForAllModels</c> …</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>What follows the <c>=</c> in the line; null where there is none.</summary>
    public LuName? Definition { get; init; }

    /// <summary>Of the older form of a list: the value that the lines below are words for.</summary>
    public string? Value { get; init; }
}
