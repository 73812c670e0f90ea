namespace ContactBot.Knowledge.Search;

/// <summary>
/// One way in which a page may say what a question says.
/// </summary>
/// <param name="Stems">All of them must be there.</param>
/// <param name="Quality">How surely it means the same, from 0 to 1.</param>
internal sealed record Variant(string[] Stems, float Quality);
