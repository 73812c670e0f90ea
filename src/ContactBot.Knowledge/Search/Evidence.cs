namespace ContactBot.Knowledge.Search;

/// <summary>What speaks for a page being the answer; each from 0 to 1.</summary>
/// <param name="Coverage">How much of what the question says the page says too, weighted by how much each word tells.</param>
/// <param name="Literal">The same by the words themselves, without synonyms and guesses.</param>
/// <param name="Prominent">The same by title, tags and sample questions alone.</param>
/// <param name="Passage">The same by the one passage that says most.</param>
/// <param name="Headline">How much of the title, or of the sample question that fits best, the question says.</param>
/// <param name="Relevance">The score of the search engine, compared to the best of all pages.</param>
internal readonly record struct Evidence(double Coverage, double Literal, double Prominent, double Passage, double Headline, double Relevance)
{
    public double[] ToArray() => [Coverage, Literal, Prominent, Passage, Headline, Relevance];
}
