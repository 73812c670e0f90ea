namespace ContactBot.Understanding.Local.Features;

/// <summary>What was spoken of in the words before, while a text is read.</summary>
internal ref struct TopicWindow(Span<ulong> storage)
{
    /// <summary>How many topical words before it a topical word is paired with.</summary>
    public const int Length = 3;

    private readonly Span<ulong> _topics = storage;
    private int _count;

    public readonly ReadOnlySpan<ulong> Near => _topics[..Math.Min(_count, Length)];

    /// <summary>What the word just before stands for; 0 at the beginning.</summary>
    public ulong Previous { get; set; }

    public void Add(ulong topic) => _topics[_count++ % Length] = topic;
}
