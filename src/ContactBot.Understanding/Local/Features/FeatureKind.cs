namespace ContactBot.Understanding.Local.Features;

/// <summary>What a feature is made of.</summary>
internal enum FeatureKind
{
    Word,
    WordPair,
    Characters,
}
