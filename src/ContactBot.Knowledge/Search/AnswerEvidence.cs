namespace ContactBot.Knowledge.Search;

/// <summary>What tells whether the best page answers at all; each from 0 to 1.</summary>
/// <param name="Page">What speaks for the page.</param>
/// <param name="Lead">By how much it leads the next page.</param>
/// <param name="Missing">The most telling word that the page lacks, compared to the most telling of all.</param>
/// <param name="Subject">How much of the question is about a subject, rather than words that every question has.</param>
/// <param name="Brevity">One by the number of telling words: short questions prove less.</param>
/// <param name="Samples">One where the page has sample questions, which make a good fit more common.</param>
internal readonly record struct AnswerEvidence(Evidence Page, double Lead, double Missing, double Subject, double Brevity, double Samples)
{
    public double[] ToArray() => [Page.Coverage, Page.Literal, Page.Prominent, Page.Passage, Page.Headline, Lead, Missing, Subject, Brevity, Samples];
}
