namespace ContactBot.Understanding.Local.Features;

/// <summary>What a feature is made of.</summary>
internal enum FeatureKind
{
    Word,
    WordPair,
    Characters,

    /// <summary>What several words speak of.</summary>
    Concept,

    /// <summary>Two things that are spoken of near each other, in whichever order.</summary>
    ConceptPair,

    /// <summary>Two neighbouring words, each standing for what it speaks of.</summary>
    ConceptSequence,

    /// <summary>A word with its ending.</summary>
    WholeWord,
}
