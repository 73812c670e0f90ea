using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Local.Tagging;

/// <summary>
/// The tags of tokens: 0 outside; for each entity type one where it begins (odd) and one where it goes on (even), as the BIO scheme has it.
/// </summary>
internal sealed class TagSet(IEnumerable<string> types)
{
    public const int Outside = 0;

    private readonly string[] _types = [.. types.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public int Count => (2 * _types.Length) + 1;

    /// <summary>Whether a tag may follow another: what goes on must have begun.</summary>
    public static bool MayFollow(int previous, int tag) => !GoesOn(tag) || previous == tag || previous == tag - 1;

    /// <summary>The tags of tokens whose entities are known; a span that cuts a token takes the whole of it.</summary>
    public int[] Encode(IReadOnlyList<Token> tokens, IReadOnlyList<EntitySpan> spans)
    {
        var tags = new int[tokens.Count];
        foreach (var span in spans)
        {
            var begin = (2 * Array.IndexOf(_types, span.Type)) + 1;
            var hasBegun = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Start < span.End && span.Start < tokens[i].End && tags[i] == Outside)
                {
                    tags[i] = hasBegun ? begin + 1 : begin;
                    hasBegun = true;
                }
            }
        }

        return tags;
    }

    public List<EntitySpan> Decode(string text, IReadOnlyList<Token> tokens, ReadOnlySpan<int> tags)
    {
        var spans = new List<EntitySpan>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == Outside)
            {
                continue;
            }

            var (start, type) = (tokens[i].Start, _types[(tags[i] - 1) / 2]);
            while (i + 1 < tags.Length && GoesOn(tags[i + 1]))
            {
                i++;
            }

            spans.Add(new EntitySpan(type, start, tokens[i].End, text[start..tokens[i].End]));
        }

        return spans;
    }

    private static bool GoesOn(int tag) => tag != Outside && tag % 2 == 0;
}
