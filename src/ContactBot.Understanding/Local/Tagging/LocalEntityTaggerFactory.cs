using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Local.Tagging;

/// <summary>Trains taggers on this machine: a thousand sentences take about a second.</summary>
public sealed class LocalEntityTaggerFactory : IEntityTaggerFactory
{
    public IEntityTagger Train(IReadOnlyList<EntityExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var tags = new TagSet(examples.SelectMany(example => example.Entities, (_, entity) => entity.Type));
        var sentences = examples.Select(example => Prepare(example, tags)).ToList();
        return new LocalEntityTagger(tags, PerceptronTraining.Fit(sentences, tags.Count));
    }

    private static (ulong[][] Features, int[] Tags) Prepare(EntityExample example, TagSet tags)
    {
        var tokens = Tokenizer.Split(example.Text);
        return (LocalEntityTagger.FeaturesOf(tokens), tags.Encode(tokens, example.Entities));
    }
}
