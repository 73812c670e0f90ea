using ContactBot.Understanding.Entities;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local.Tagging;

/// <summary>Tags the tokens of a text one after the other, so that the whole sequence is the likeliest.</summary>
internal sealed class LocalEntityTagger(TagSet tags, TaggerWeights weights) : IEntityTagger
{
    public IReadOnlyList<EntitySpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Split(text.AsSpan(0, Math.Min(text.Length, TextNormalizer.MaximumInput)));
        return tags.Decode(text, tokens, weights.Decode(FeaturesOf(tokens)));
    }

    public static ulong[][] FeaturesOf(IReadOnlyList<Token> tokens)
    {
        var all = new ulong[tokens.Count][];
        var features = new List<ulong>();
        for (var i = 0; i < all.Length; i++)
        {
            TokenFeatures.Read(tokens, i, features);
            all[i] = [.. features];
        }

        return all;
    }
}
