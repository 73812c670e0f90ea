using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A part of an entity.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">What it is: <c>ml</c>, or another entity.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record LuChild(string Name, string Type, SourceLocation Location)
{
    /// <summary>Entities and phrase lists that help to find it.</summary>
    public IReadOnlyList<LuName> Features { get; init; } = [];

    public IReadOnlyList<LuChild> Children { get; init; } = [];
}
