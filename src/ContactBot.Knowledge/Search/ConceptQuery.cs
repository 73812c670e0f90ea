using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ContactBot.Knowledge.Search;

/// <summary>Asks the index for what a question means: each concept counts once, by the way in which a page says it best.</summary>
internal static class ConceptQuery
{
    // Words of every question still help to choose between pages.
    private const float GenericBoost = 0.7f;

    // What a second field says again adds a little.
    private const float TieBreaker = 0.3f;

    public static BooleanQuery Of(IEnumerable<Concept> concepts)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var concept in concepts)
        {
            query.Add(ToQuery(concept), Occur.SHOULD);
        }

        return query;
    }

    private static DisjunctionMaxQuery ToQuery(Concept concept)
    {
        var ways = new DisjunctionMaxQuery(0);
        foreach (var variant in concept.Variants)
        {
            var all = new BooleanQuery(disableCoord: true) { Boost = variant.Quality / variant.Stems.Length * (concept.IsGeneric ? GenericBoost : 1) };
            foreach (var stem in variant.Stems)
            {
                all.Add(ToQuery(stem), Occur.MUST);
            }

            ways.Add(all);
        }

        return ways;
    }

    private static DisjunctionMaxQuery ToQuery(string stem)
    {
        var anywhere = new DisjunctionMaxQuery(TieBreaker);
        foreach (var (field, weight) in Fields.Weighted)
        {
            anywhere.Add(new TermQuery(new Term(field, stem)) { Boost = weight });
        }

        return anywhere;
    }
}
