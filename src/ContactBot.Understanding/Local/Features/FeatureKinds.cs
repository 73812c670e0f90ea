namespace ContactBot.Understanding.Local.Features;

/// <summary>How much each kind of feature counts.</summary>
internal static class FeatureKinds
{
    public const int Count = 3;

    /// <summary>Of a word that says nothing of the topic, beside 1 for the others; chosen by cross-validation.</summary>
    public const float WeightOfFunctionWord = 0.7f;

    /// <summary>Length of the part of a vector that holds the features of a kind; chosen by cross-validation.</summary>
    public static float Length(FeatureKind kind) => kind == FeatureKind.WordPair ? 0.5f : 1f;

    /// <summary>Square of the length of a vector that has features of every kind.</summary>
    public static float SquaredLength { get; } = Enum.GetValues<FeatureKind>().Sum(kind => Length(kind) * Length(kind));
}
