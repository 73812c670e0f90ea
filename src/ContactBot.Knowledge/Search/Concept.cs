namespace ContactBot.Knowledge.Search;

/// <summary>
/// What a word of a question means.
/// </summary>
/// <param name="Variants">The ways in which a page may say it, the word itself first.</param>
/// <param name="Weight">How much it tells about the subject; rare words tell more.</param>
/// <param name="IsGeneric">Whether it says what is asked rather than about what.</param>
internal sealed record Concept(List<Variant> Variants, double Weight, bool IsGeneric);
