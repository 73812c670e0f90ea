namespace ContactBot.Knowledge.Search;

/// <summary>Weighs what speaks for pages being the answer to one question. Not thread safe.</summary>
internal sealed class EvidenceReader
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly Dictionary<string, float> _asked = new(StringComparer.Ordinal);
    private readonly double _total;

    public EvidenceReader(Vocabulary vocabulary, IReadOnlyList<Concept> concepts)
    {
        (_vocabulary, _concepts) = (vocabulary, concepts);
        foreach (var concept in concepts)
        {
            _total += concept.Weight;
            foreach (var (stems, quality) in concept.Variants)
            {
                foreach (var stem in stems)
                {
                    _asked[stem] = Math.Max(quality, _asked.GetValueOrDefault(stem));
                }
            }
        }
    }

    /// <summary>What speaks for a page.</summary>
    public Evidence Read(IndexedPage page, double relevance)
    {
        double said = 0, literal = 0, prominent = 0;
        foreach (var concept in _concepts)
        {
            said += page.Says(concept) * concept.Weight;
            literal += page.SaysLiterally(concept) ? concept.Weight : 0;
            prominent += page.SaysProminently(concept) * concept.Weight;
        }

        return new Evidence(said / _total, literal / _total, prominent / _total, Passage(page) / _total, Headline(page), relevance);
    }

    /// <summary>What speaks for the best page being the answer.</summary>
    public AnswerEvidence ReadAnswer(IndexedPage page, Evidence evidence, double lead)
    {
        double subject = 0, missing = 0, most = 0;
        var telling = 0;
        foreach (var concept in _concepts)
        {
            most = Math.Max(most, concept.Weight);
            missing = Math.Max(missing, (1 - page.Says(concept)) * concept.Weight);
            if (!concept.IsGeneric)
            {
                subject += concept.Weight;
                telling++;
            }
        }

        return new AnswerEvidence(evidence, lead, missing / most, subject / _total, 1.0 / (1 + telling), page.Headlines.Count > 1 ? 1 : 0);
    }

    /// <summary>How much of the question the passage says that says most.</summary>
    private double Passage(IndexedPage page)
    {
        var most = 0.0;
        foreach (var stems in page.Passages)
        {
            var said = 0.0;
            foreach (var concept in _concepts)
            {
                said += IndexedPage.Best(concept, stems) * concept.Weight;
            }

            most = Math.Max(most, said);
        }

        return most;
    }

    /// <summary>How much the question says of the line that it says most of.</summary>
    private double Headline(IndexedPage page)
    {
        var most = 0.0;
        foreach (var line in page.Headlines)
        {
            double said = 0, total = 0;
            foreach (var stem in line)
            {
                var weight = _vocabulary.Rarity(stem);
                total += weight;
                said += weight * _asked.GetValueOrDefault(stem);
            }

            most = Math.Max(most, total == 0 ? 0 : said / total);
        }

        return most;
    }
}
