using System.Text;

namespace ContactBot.Knowledge.Pages;

/// <summary>The pages of a set of files, and what is wrong with them.</summary>
/// <param name="Pages">In the order of the files.</param>
/// <param name="Synonyms">Lines of words that mean the same, as the editors added them.</param>
/// <param name="Mistakes">By file.</param>
public sealed record KnowledgeFiles(IReadOnlyList<KnowledgePage> Pages, IReadOnlyList<string> Synonyms, IReadOnlyList<KnowledgeMistake> Mistakes)
{
    /// <summary>The file in which editors add words that mean the same.</summary>
    public const string SynonymsFile = "sinonimi.txt";

    private const string PageExtension = ".md";

    /// <summary>Whether a file of the folder belongs to the knowledge base.</summary>
    public static bool Includes(string path)
        => path.EndsWith(PageExtension, StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path).Equals(SynonymsFile, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads every page below a folder.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static KnowledgeFiles Open(string folder)
        => Read(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(Includes)
            .Order(StringComparer.Ordinal)
            .Select(path => new KnowledgeSource(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))));

    /// <summary>Reads pages that are in memory already.</summary>
    public static KnowledgeFiles Read(IEnumerable<KnowledgeSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var pages = new Dictionary<string, KnowledgePage>(StringComparer.OrdinalIgnoreCase);
        var order = new List<KnowledgePage>();
        var synonyms = new List<string>();
        var mistakes = new List<KnowledgeMistake>();
        foreach (var source in sources)
        {
            if (!source.File.EndsWith(PageExtension, StringComparison.OrdinalIgnoreCase))
            {
                synonyms.AddRange(Encoding.UTF8.GetString(source.Content.Span).ReplaceLineEndings("\n").Split('\n'));
            }
            else if (PageReader.Read(source, mistakes) is { } page)
            {
                if (pages.TryAdd(page.Id, page))
                {
                    order.Add(page);
                }
                else
                {
                    mistakes.Add(new KnowledgeMistake(source.File, page.Line, 1, $"the id \"{page.Id}\" is that of {pages[page.Id].File} already; give one of them another"));
                }
            }
        }

        return new KnowledgeFiles(order, synonyms, mistakes);
    }
}
