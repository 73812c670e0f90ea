namespace ContactBot.Understanding.Similarity;

/// <summary>
/// A sentence that is like a text.
/// </summary>
/// <param name="Sentence">Its place in the list that was learnt.</param>
/// <param name="Similarity">1 for the same sentence, 0 for one that has nothing of it.</param>
public readonly record struct SentenceMatch(int Sentence, double Similarity);
