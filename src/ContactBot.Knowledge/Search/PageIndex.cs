using ContactBot.Knowledge.Language;
using ContactBot.Knowledge.Pages;
using Lucene.Net.Search;

namespace ContactBot.Knowledge.Search;

/// <summary>Finds pages by questions. Immutable and thread safe.</summary>
internal sealed class PageIndex
{
    private const int Candidates = 30;

    private readonly List<IndexedPage> _pages;
    private readonly IndexSearcher _searcher;
    private readonly QuestionReader _questions;
    private readonly Vocabulary _vocabulary;

    private PageIndex(List<IndexedPage> pages, IndexSearcher searcher, ItalianWords words, Synonyms synonyms)
    {
        (_pages, _searcher) = (pages, searcher);
        _vocabulary = new Vocabulary(searcher.IndexReader, pages);
        _questions = new QuestionReader(words, synonyms, _vocabulary);
    }

    /// <summary>The page of a number, in the order in which they were given.</summary>
    public IndexedPage this[int number] => _pages[number];

    public static PageIndex Build(IReadOnlyList<KnowledgePage> pages, IEnumerable<string> synonyms)
    {
        var words = new ItalianWords();
        var indexed = pages.Select(page => new IndexedPage(page, words.Stems)).ToList();
        return new PageIndex(indexed, PageIndexWriter.Write(pages), words, new Synonyms(WordLists.Synonyms.Concat(synonyms), words));
    }

    public List<Concept> Read(string question) => _questions.Read(question);

    /// <summary>The pages that have something to do with a question, the best first.</summary>
    public IReadOnlyList<PageMatch> Find(IReadOnlyList<Concept> concepts, int top)
    {
        // Where all pages have a word, it tells nothing.
        if (!concepts.Any(concept => concept.Weight > 0))
        {
            return [];
        }

        var reader = new EvidenceReader(_vocabulary, concepts);
        var hits = _searcher.Search(ConceptQuery.Of(concepts), Math.Max(top, Candidates)).ScoreDocs;
        var ranked = hits.Select(hit => (Number: hit.Doc, Evidence: reader.Read(_pages[hit.Doc], hit.Score / hits[0].Score)))
            .Select(hit => (hit.Number, hit.Evidence, Score: PageRanking.Score(hit.Evidence)))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Number)
            .ToList();
        return [.. ranked.Take(top).Select((hit, rank) =>
        {
            var next = rank + 1 < ranked.Count ? ranked[rank + 1].Score : 0;
            var lead = hit.Score <= 0 ? 0 : (hit.Score - next) / hit.Score;
            var evidence = reader.ReadAnswer(_pages[hit.Number], hit.Evidence, lead);
            return new PageMatch(_pages[hit.Number].Page, hit.Score, Confidence.Of(evidence)) { Evidence = evidence, Number = hit.Number };
        })];
    }
}
