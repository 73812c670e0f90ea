namespace ContactBot.Understanding.Local.Confidence;

/// <summary>Evidence, whether the best class was the right one, and how much the example counts.</summary>
internal readonly record struct ConfidenceExample(Evidence Evidence, bool IsRight, float Weight);
