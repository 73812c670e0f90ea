using ContactBot.Knowledge.Language;
using ContactBot.Knowledge.Pages;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace ContactBot.Knowledge.Search;

/// <summary>Writes pages into an index in memory.</summary>
internal static class PageIndexWriter
{
    private const float Saturation = 1.2f;

    // Pages are of about one length, so length tells little.
    private const float LengthInfluence = 0.5f;

    public static IndexSearcher Write(IReadOnlyList<KnowledgePage> pages)
    {
        var similarity = new BM25Similarity(Saturation, LengthInfluence);
        var directory = new RAMDirectory();
        using var analyzer = new ItalianAnalyzer(stems: true);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(ItalianAnalyzer.Version, analyzer) { Similarity = similarity });
        foreach (var page in pages)
        {
            var document = new Document();
            Add(document, Fields.Title, [page.Title]);
            Add(document, Fields.Tags, page.Tags);
            Add(document, Fields.Questions, page.Questions);
            Add(document, Fields.Headings, page.Passages.Where(passage => passage.Fact is null).Select(passage => passage.Heading ?? ""));
            Add(document, Fields.Body, page.Passages.Select(passage => passage.Words));
            writer.AddDocument(document);
        }

        // One segment keeps the pages' numbers.
        writer.ForceMerge(1);
        writer.Commit();
        return new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    private static void Add(Document document, string field, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            document.Add(new TextField(field, text, Field.Store.NO));
            document.Add(new TextField(Fields.All, text, Field.Store.NO));
        }
    }
}
