namespace ContactBot.Understanding.Local.Features;

/// <summary>How much each kind of feature counts.</summary>
internal static class FeatureKinds
{
    public const int Count = 7;

    /// <summary>Of a word that says nothing of the topic, beside 1 for the others; chosen by cross-validation.</summary>
    public const float WeightOfFunctionWord = 0.7f;

    /// <summary>Square of the length of a vector that has features of the kinds that every text has.</summary>
    public static float SquaredLength { get; } = SquaredLengthOf(FeatureKind.Word) + SquaredLengthOf(FeatureKind.WordPair) + SquaredLengthOf(FeatureKind.Characters);

    /// <summary>Length of the part of a vector that holds the features of a kind; chosen by cross-validation.</summary>
    public static float Length(FeatureKind kind) => kind switch
    {
        FeatureKind.WordPair => 0.7f,
        FeatureKind.Characters => 1.2f,
        FeatureKind.Concept => 0.7f,
        FeatureKind.ConceptPair => 0.75f,
        FeatureKind.ConceptSequence => 0.9f,
        FeatureKind.WholeWord => 0.75f,
        _ => 1f,
    };

    public static float SquaredLengthOf(FeatureKind kind) => Length(kind) * Length(kind);
}
