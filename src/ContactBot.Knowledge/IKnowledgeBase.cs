using ContactBot.Knowledge.Pages;
using ContactBot.Knowledge.Search;

namespace ContactBot.Knowledge;

/// <summary>The answers of a municipality. Thread safe.</summary>
public interface IKnowledgeBase
{
    /// <summary>The page of an id, whatever its case; null where there is none.</summary>
    KnowledgePage? Find(string id);

    /// <summary>The pages that have something to do with a question, the best first, whether they answer it or not.</summary>
    IReadOnlyList<PageMatch> Search(string question, int top);

    /// <summary>The answer; null where no page surely has one.</summary>
    KnowledgeAnswer? Answer(string question);

    /// <summary>
    /// What a page says to a question that goes on about it, such as "and how much is it?"; null where the question is about something else or the page
    /// doesn't tell.
    /// </summary>
    KnowledgeAnswer? AnswerAbout(string pageId, string question);
}
