namespace ContactBot.Understanding.Local.Features;

/// <summary>The features of a text that are known from training, by ascending index.</summary>
internal sealed class SparseVector
{
    private const int UsualCount = 256;

    public List<int> Indices { get; } = new(UsualCount);

    public List<float> Values { get; } = new(UsualCount);

    /// <summary>Share of the text's topical words that training has seen, the rare ones counting more, from 0 to 1.</summary>
    public float KnownWords { get; set; }

    /// <summary>Square of the length of the text's vector, were all its features known.</summary>
    public float SquaredLength { get; set; }

    public int Count => Indices.Count;

    public void Clear()
    {
        Indices.Clear();
        Values.Clear();
        (KnownWords, SquaredLength) = (0, 0);
    }
}
