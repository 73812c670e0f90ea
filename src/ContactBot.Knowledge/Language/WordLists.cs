using System.Collections.Frozen;

namespace ContactBot.Knowledge.Language;

/// <summary>The lists of Italian words that come with the program.</summary>
internal static class WordLists
{
    /// <summary>Words that hold a sentence together; no search is about them.</summary>
    public static FrozenSet<string> Empty { get; } = Words("parole-vuote.txt");

    /// <summary>Words of nearly every question to an office: they say what is asked, not about what.</summary>
    public static FrozenSet<string> Generic { get; } = Words("parole-generiche.txt");

    /// <summary>Lines of words that mean the same.</summary>
    public static IReadOnlyList<string> Synonyms { get; } = Lines("sinonimi.txt");

    private static FrozenSet<string> Words(string name) => Lines(name)
        .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.Ordinal);

    private static string[] Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
