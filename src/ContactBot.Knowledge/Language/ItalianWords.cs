using Lucene.Net.Analysis.TokenAttributes;

namespace ContactBot.Knowledge.Language;

/// <summary>Reads the words of a text as the index reads them. Thread safe.</summary>
internal sealed class ItalianWords : IDisposable
{
    private readonly ItalianAnalyzer _analyzer = new(stems: false);

    /// <summary>The words in order, without those that say nothing.</summary>
    public List<Word> Read(string text)
    {
        var words = new List<Word>();
        var stems = new ItalianStems();
        using var stream = _analyzer.GetTokenStream("words", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var word = term.ToString()!;
            if (!WordLists.Empty.Contains(word))
            {
                words.Add(new Word(word, stems.Of(word)));
            }
        }

        stream.End();
        return words;
    }

    public string[] Stems(string text) => [.. Read(text).Select(word => word.Stem)];

    public static string Stem(string word) => new ItalianStems().Of(word);

    public void Dispose() => _analyzer.Dispose();
}
