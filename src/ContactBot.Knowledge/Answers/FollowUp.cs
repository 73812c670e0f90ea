using ContactBot.Knowledge.Search;

namespace ContactBot.Knowledge.Answers;

/// <summary>Answers a question that goes on about a page.</summary>
internal static class FollowUp
{
    // What was said before makes this certain enough; it is not measured.
    private const double Certain = 0.9;

    /// <summary>The answer; null where the question is about something that the page doesn't speak of, or asks for nothing that it tells.</summary>
    public static KnowledgeAnswer? Answer(IndexedPage page, IReadOnlyList<Concept> concepts, string question)
    {
        var isAboutSomethingElse = concepts.Any(concept => !concept.IsGeneric && page.Says(concept) == 0);
        var asksForFact = AskedFacts.Of(question).Any(page.Page.Facts.ContainsKey);
        var isAboutPage = concepts.Any(concept => !concept.IsGeneric && page.Says(concept) > 0);
        return !isAboutSomethingElse && (asksForFact || isAboutPage) ? PassageChoice.Choose(page, concepts, question, Certain) : null;
    }
}
