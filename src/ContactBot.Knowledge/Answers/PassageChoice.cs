using ContactBot.Knowledge.Pages;
using ContactBot.Knowledge.Search;

namespace ContactBot.Knowledge.Answers;

/// <summary>Chooses the part of a page that answers a question.</summary>
internal static class PassageChoice
{
    // The fact that is asked for wins over a passage that repeats a word or two of the question.
    private const double AskedBonus = 0.6;
    private const double SummaryBonus = 0.15;

    public static KnowledgeAnswer Choose(IndexedPage page, IReadOnlyList<Concept> concepts, string question, double confidence)
    {
        var asked = AskedFacts.Of(question).ToList();
        var telling = concepts.Where(concept => !page.IsAbout(concept)).ToList();
        Passage? best = null;
        var most = double.NegativeInfinity;
        for (var index = 0; index < page.Passages.Count; index++)
        {
            var passage = page.Page.Passages[index];
            var score = Fit(page.Passages[index], telling) + Bonus(passage, asked);
            if (passage.Text.Length > 0 && score > most)
            {
                (best, most) = (passage, score);
            }
        }

        return new KnowledgeAnswer(page.Page, best, Excerpt.Of(best?.Text ?? page.Page.Title), confidence);
    }

    /// <summary>How much of what a question says a passage says, from 0 to 1.</summary>
    private static double Fit(HashSet<string> passage, List<Concept> concepts)
    {
        double said = 0, total = 0;
        foreach (var concept in concepts)
        {
            total += concept.Weight;
            said += concept.Weight * IndexedPage.Best(concept, passage);
        }

        return total == 0 ? 0 : said / total;
    }

    private static double Bonus(Passage passage, List<ServiceFact> asked) => passage.Fact switch
    {
        { } fact when asked.IndexOf(fact) is >= 0 and var place => AskedBonus / (place + 1),
        ServiceFact.Summary => SummaryBonus,
        _ => 0,
    };
}
