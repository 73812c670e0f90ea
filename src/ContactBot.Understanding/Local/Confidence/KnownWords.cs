using ContactBot.Understanding.Local.Features;

namespace ContactBot.Understanding.Local.Confidence;

/// <summary>
/// Which share of a training text's topical words would be known, had training not seen the text itself, or none of its class.
/// </summary>
internal sealed class KnownWords
{
    private readonly Vectorizer _vectorizer;
    private readonly IReadOnlyList<SparseVector> _vectors;
    private readonly int[] _classes;
    private readonly int[] _texts;
    private readonly Dictionary<(int Feature, int Class), int> _textsOfClass = [];

    public KnownWords(Vectorizer vectorizer, IReadOnlyList<SparseVector> vectors, int[] classes)
    {
        (_vectorizer, _vectors, _classes, _texts) = (vectorizer, vectors, classes, new int[vectorizer.FeatureCount]);
        for (var text = 0; text < classes.Length; text++)
        {
            foreach (var feature in vectors[text].Indices.Where(feature => vectorizer.TopicalRarity(feature) > 0))
            {
                _texts[feature]++;
                _textsOfClass[(feature, classes[text])] = _textsOfClass.GetValueOrDefault((feature, classes[text])) + 1;
            }
        }
    }

    public float WithoutText(int text) => Share(text, feature => _texts[feature] > 1);

    public float WithoutClassOf(int text) => Share(text, feature => _texts[feature] > _textsOfClass[(feature, _classes[text])]);

    private float Share(int text, Func<int, bool> isKnown)
    {
        var (known, unknown) = (0f, 0f);
        foreach (var feature in _vectors[text].Indices)
        {
            var rarity = _vectorizer.TopicalRarity(feature);
            if (rarity > 0)
            {
                known += isKnown(feature) ? rarity : 0;
                unknown += isKnown(feature) ? 0 : _vectorizer.RarityOfUnknown;
            }
        }

        return known > 0 ? known / (known + unknown) : 0;
    }
}
