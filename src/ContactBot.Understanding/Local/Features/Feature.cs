namespace ContactBot.Understanding.Local.Features;

/// <summary>
/// One occurrence of a feature in a text.
/// </summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Hash">Tells it from all others of whatever kind.</param>
/// <param name="TellsTopic">Whether it is a word that says something of what the text is about.</param>
internal readonly record struct Feature(FeatureKind Kind, ulong Hash, bool TellsTopic);
