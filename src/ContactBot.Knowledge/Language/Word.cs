namespace ContactBot.Knowledge.Language;

/// <summary>
/// A word of a text that a search can be about.
/// </summary>
/// <param name="Text">In lower case, without accents.</param>
/// <param name="Stem">As the index has it.</param>
internal readonly record struct Word(string Text, string Stem)
{
    /// <summary>Whether it says what is asked rather than about what.</summary>
    public bool IsGeneric => WordLists.Generic.Contains(Text);
}
