using System.Collections.Frozen;
using ContactBot.Knowledge.Answers;
using ContactBot.Knowledge.Pages;
using ContactBot.Knowledge.Search;

namespace ContactBot.Knowledge;

/// <summary>The pages of a municipality, indexed once. Immutable and thread safe.</summary>
public sealed class KnowledgeBase : IKnowledgeBase
{
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly IReadOnlyList<KnowledgePage> _pages;
    private readonly PageIndex _index;

    private KnowledgeBase(KnowledgeFiles files)
    {
        _pages = files.Pages;
        _numbers = _pages.Index().ToFrozenDictionary(page => page.Item.Id, page => page.Index, StringComparer.OrdinalIgnoreCase);
        _index = PageIndex.Build(_pages, files.Synonyms);
    }

    /// <summary>Indexes the pages of a set of files, leaving out those with mistakes.</summary>
    public static KnowledgeBase Build(KnowledgeFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new KnowledgeBase(files);
    }

    /// <inheritdoc/>
    public KnowledgePage? Find(string id) => _numbers.TryGetValue(id, out var number) ? _pages[number] : null;

    /// <inheritdoc/>
    public IReadOnlyList<PageMatch> Search(string question, int top)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _index.Find(_index.Read(question), top);
    }

    /// <inheritdoc/>
    public KnowledgeAnswer? Answer(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var concepts = _index.Read(question);
        return _index.Find(concepts, 1) is [var best] && best.Confidence >= Confidence.Threshold
            ? PassageChoice.Choose(_index[best.Number], concepts, question, best.Confidence)
            : null;
    }

    /// <inheritdoc/>
    public KnowledgeAnswer? AnswerAbout(string pageId, string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return _numbers.TryGetValue(pageId, out var number) ? FollowUp.Answer(_index[number], _index.Read(question), question) : null;
    }
}
