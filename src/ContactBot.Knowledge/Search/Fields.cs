namespace ContactBot.Knowledge.Search;

/// <summary>The parts of a page that the index tells apart, and how much a word in each counts.</summary>
internal static class Fields
{
    public const string Number = "number";

    /// <summary>Everything together; tells how rare a word is.</summary>
    public const string All = "all";

    public const string Title = "title";
    public const string Tags = "tags";
    public const string Questions = "questions";
    public const string Headings = "headings";
    public const string Body = "body";

    public static IReadOnlyList<(string Name, float Weight)> Weighted { get; } =
        [(Title, 3.0f), (Tags, 2.5f), (Questions, 2.0f), (Headings, 1.3f), (Body, 1.0f)];

    /// <summary>Those in which an editor says what the page is about.</summary>
    public static bool IsProminent(string name) => name is Title or Tags or Questions;
}
