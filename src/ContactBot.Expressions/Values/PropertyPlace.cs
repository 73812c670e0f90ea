namespace ContactBot.Expressions.Values;

/// <summary>
/// Where a property was found the last time: the place to look first. Several threads may read and write it at once, each half by itself:
/// both are only tried, and a key that is remembered always equals the name looked for.
/// </summary>
internal struct PropertyPlace
{
    public int Position;
    public string? Key;
}
