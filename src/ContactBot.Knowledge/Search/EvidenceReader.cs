namespace ContactBot.Knowledge.Search;

/// <summary>Weighs what speaks for a page. Thread safe.</summary>
internal sealed class EvidenceReader(Vocabulary vocabulary)
{
    /// <summary>What speaks for a page.</summary>
    public Evidence Read(IndexedPage page, IReadOnlyList<Concept> concepts, double relevance)
    {
        double said = 0, literal = 0, prominent = 0, total = 0;
        foreach (var concept in concepts)
        {
            total += concept.Weight;
            said += page.Says(concept) * concept.Weight;
            literal += page.SaysLiterally(concept) ? concept.Weight : 0;
            prominent += page.SaysProminently(concept) * concept.Weight;
        }

        var passage = page.Passages.Select(stems => concepts.Sum(concept => IndexedPage.Best(concept, stems) * concept.Weight)).DefaultIfEmpty().Max();
        return new Evidence(said / total, literal / total, prominent / total, passage / total, Headline(page, concepts), relevance);
    }

    /// <summary>What speaks for the best page being the answer.</summary>
    public static AnswerEvidence ReadAnswer(IndexedPage page, IReadOnlyList<Concept> concepts, Evidence evidence, double lead)
    {
        var total = concepts.Sum(concept => concept.Weight);
        var subject = concepts.Where(concept => !concept.IsGeneric).Sum(concept => concept.Weight);
        var missing = concepts.Max(concept => (1 - page.Says(concept)) * concept.Weight) / concepts.Max(concept => concept.Weight);
        return new AnswerEvidence(evidence, lead, missing, subject / total, 1.0 / (1 + concepts.Count(concept => !concept.IsGeneric)), page.Headlines.Count > 1 ? 1 : 0);
    }

    private double Headline(IndexedPage page, IReadOnlyList<Concept> concepts) => page.Headlines.Select(line => Share(line, concepts)).DefaultIfEmpty().Max();

    /// <summary>How much of a line a question says.</summary>
    private double Share(string[] line, IReadOnlyList<Concept> concepts)
    {
        double said = 0, total = 0;
        foreach (var stem in line)
        {
            var weight = vocabulary.Rarity(stem);
            total += weight;
            said += weight * concepts.SelectMany(concept => concept.Variants).Where(variant => variant.Stems.Contains(stem)).Select(variant => variant.Quality).DefaultIfEmpty().Max();
        }

        return total == 0 ? 0 : said / total;
    }
}
