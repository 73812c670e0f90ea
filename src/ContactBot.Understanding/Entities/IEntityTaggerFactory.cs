namespace ContactBot.Understanding.Entities;

/// <summary>Makes taggers from sentences whose parts are labelled. Thread safe.</summary>
public interface IEntityTaggerFactory
{
    /// <summary>
    /// Trains a tagger. The same examples in the same order always give the same tagger; of spans that overlap the first counts.
    /// </summary>
    IEntityTagger Train(IReadOnlyList<EntityExample> examples);
}
