namespace ContactBot.Knowledge.Pages;

/// <summary>
/// A part of a page that can answer by itself.
/// </summary>
/// <param name="Heading">What stands above it; null at the beginning of the text.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Words">The same without the marks of Markdown, for search.</param>
/// <param name="Fact">Which fact of the front matter it is; null for a part of the text.</param>
public sealed record Passage(string? Heading, string Text, string Words, ServiceFact? Fact = null);
