using ContactBot.Understanding.Local.Features;
using ContactBot.Understanding.Local.Text;

namespace ContactBot.Understanding.Local;

/// <summary>What classifying one message writes to, used again for the next.</summary>
internal sealed class ClassificationBuffers(int classCount)
{
    public char[] TextAsWritten { get; } = new char[TextNormalizer.MaximumOutput];

    public char[] Text { get; } = new char[TextNormalizer.MaximumOutput];

    public char[] TextWithoutPoliteWords { get; } = new char[TextNormalizer.MaximumOutput];

    public SparseVector Vector { get; } = new();

    public VectorizerBuffers Vectorizer { get; } = new();

    public float[] Scores { get; } = new float[classCount];

    public float[] OtherScores { get; } = new float[classCount];
}
