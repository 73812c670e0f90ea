namespace ContactBot.Understanding.Entities;

/// <summary>
/// A part of a text that names something.
/// </summary>
/// <param name="Type">What it names, such as <c>datetime</c> or <c>fiscalCode</c>.</param>
/// <param name="Start">Where it begins, in UTF-16 code units, as C# counts them.</param>
/// <param name="End">Where the text goes on, so that <c>text[Start..End]</c> is the part.</param>
/// <param name="Text">The part as it was written.</param>
/// <param name="Value">The one way to write it that systems understand; null where there is none.</param>
public sealed record EntitySpan(string Type, int Start, int End, string Text, string? Value = null)
{
    /// <summary>Whether a character of the text belongs to both.</summary>
    public bool Overlaps(EntitySpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start < other.End && other.Start < End;
    }
}
