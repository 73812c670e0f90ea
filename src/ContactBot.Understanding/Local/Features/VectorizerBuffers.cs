namespace ContactBot.Understanding.Local.Features;

/// <summary>What vectorizing needs beside the vector itself, kept so that a message allocates nothing.</summary>
internal sealed class VectorizerBuffers
{
    public List<Feature> Features { get; } = new(capacity: 512);

    public List<int> Found { get; } = new(capacity: 512);
}
