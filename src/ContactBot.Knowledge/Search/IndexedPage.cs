using ContactBot.Knowledge.Pages;

namespace ContactBot.Knowledge.Search;

/// <summary>A page with the words of its parts.</summary>
internal sealed class IndexedPage
{
    private readonly HashSet<string> _subject;
    private readonly HashSet<string> _prominent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    public IndexedPage(KnowledgePage page, Func<string, string[]> stems)
    {
        Page = page;
        Headlines = [.. page.Questions.Prepend(page.Title).Select(line => stems(line).Distinct(StringComparer.Ordinal).ToArray()).Where(line => line.Length > 0)];
        Passages = [.. page.Passages.Select(passage => stems($"{passage.Heading} {passage.Words}").ToHashSet(StringComparer.Ordinal))];
        _subject = [.. page.Tags.Prepend(page.Title).SelectMany(stems)];
        _prominent.UnionWith(_subject.Concat(Headlines.SelectMany(line => line)));
        _all.UnionWith(_prominent.Concat(Passages.SelectMany(passage => passage)));
    }

    public KnowledgePage Page { get; }

    /// <summary>The stems of the title and of each sample question.</summary>
    public IReadOnlyList<string[]> Headlines { get; }

    /// <summary>All stems, each once.</summary>
    public IReadOnlyCollection<string> Stems => _all;

    /// <summary>The stems of each passage, in the order of the page's.</summary>
    public IReadOnlyList<HashSet<string>> Passages { get; }

    /// <summary>How well the page says a concept, from 0 to 1.</summary>
    public float Says(Concept concept) => Best(concept, _all);

    /// <summary>How well its title, tags and questions do.</summary>
    public float SaysProminently(Concept concept) => Best(concept, _prominent);

    /// <summary>Whether its title or tags say a concept, so that all its passages are about it.</summary>
    public bool IsAbout(Concept concept) => Best(concept, _subject) > 0;

    /// <summary>Whether it has the word itself.</summary>
    public bool SaysLiterally(Concept concept) => _all.Contains(concept.Variants[0].Stems[0]);

    /// <summary>How well stems say a concept, from 0 to 1.</summary>
    public static float Best(Concept concept, HashSet<string> stems)
    {
        var best = 0f;
        foreach (var variant in concept.Variants)
        {
            if (variant.Quality > best && HasAll(stems, variant.Stems))
            {
                best = variant.Quality;
            }
        }

        return best;
    }

    private static bool HasAll(HashSet<string> stems, string[] wanted)
    {
        foreach (var stem in wanted)
        {
            if (!stems.Contains(stem))
            {
                return false;
            }
        }

        return true;
    }
}
