using ContactBot.Knowledge.Language;

namespace ContactBot.Knowledge.Search;

/// <summary>Finds what a question is about: its words, each with the synonyms and the guesses by which a page may say it. Thread safe.</summary>
internal sealed class QuestionReader(ItalianWords words, Synonyms synonyms, Vocabulary vocabulary)
{
    /// <summary>Longer questions are cut; nobody needs more words to say what they want.</summary>
    public const int MaximumLength = 1000;

    private const int MaximumConcepts = 32;
    private const float SynonymQuality = 0.9f;

    // What is asked matters less than about what.
    private const double GenericShare = 0.25;

    public List<Concept> Read(string question)
    {
        var read = words.Read(question.Length > MaximumLength ? question[..MaximumLength] : question);
        var concepts = new List<Concept>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var alternatives = FindAlternatives(read);
        for (var index = 0; index < read.Count && concepts.Count < MaximumConcepts; index++)
        {
            if (seen.Add(read[index].Stem))
            {
                concepts.Add(Create(read[index], alternatives[index]));
            }
        }

        return concepts;
    }

    private List<Variant>[] FindAlternatives(List<Word> read)
    {
        var alternatives = read.Select(_ => new List<Variant>()).ToArray();
        for (var start = 0; start < read.Count; start++)
        {
            foreach (var (length, others) in synonyms.Find(read, start))
            {
                for (var part = start; part < start + length; part++)
                {
                    alternatives[part].AddRange(others.Select(other => new Variant(other, SynonymQuality)));
                }
            }
        }

        return alternatives;
    }

    private Concept Create(Word word, List<Variant> alternatives)
    {
        var variants = new List<Variant> { new([word.Stem], 1) };
        variants.AddRange(alternatives.Where(alternative => Array.TrueForAll(alternative.Stems, vocabulary.Has)));
        var isKnown = vocabulary.Has(word.Stem);
        // Words that people know are no slips of others.
        if (!isKnown && variants.Count == 1 && alternatives.Count == 0 && !word.IsGeneric)
        {
            variants.AddRange(vocabulary.Guess(word));
        }

        // A guess tells as much as the word that it is taken for.
        var rarity = isKnown || variants.Count == 1 ? vocabulary.Rarity(word.Stem) : variants.Skip(1).Max(variant => variant.Stems.Max(vocabulary.Rarity));
        var isGeneric = word.IsGeneric || word.Text.All(char.IsDigit);
        return new Concept(variants, isGeneric ? rarity * GenericShare : rarity, isGeneric);
    }
}
