namespace ContactBot.Knowledge.Pages;

/// <summary>A page of the municipality's site, or a question with its answer.</summary>
public sealed record KnowledgePage
{
    /// <summary>By which questions, dialogs and other programs refer to it; unique without regard to case.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Words by which the page should be found too.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ways to ask for it, as people really write.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What the front matter tells of the service.</summary>
    public IReadOnlyDictionary<ServiceFact, string> Facts { get; init; } = new Dictionary<ServiceFact, string>();

    /// <summary>Where the page is published; null where the front matter names no place.</summary>
    public string? Link { get; init; }

    /// <summary>When somebody last checked it.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The facts and the text, in the order in which people read them.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The file that it comes from.</summary>
    public string File { get; init; } = "";

    /// <summary>The line of its id, from 1.</summary>
    public int Line { get; init; } = 1;
}
