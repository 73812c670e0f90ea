using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ContactBot.Knowledge.Language;

/// <summary>
/// Makes words of Italian text: lower case, elisions and accents gone, dotted abbreviations closed up (<c>I.M.U.</c>); for the index also without empty
/// words, and stemmed. Thread safe.
/// </summary>
internal sealed class ItalianAnalyzer(bool stems) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly CharArraySet Elisions = new(
        Version,
        (string[])["l", "un", "d", "c", "all", "dall", "dell", "nell", "sull", "coll", "gl", "agl", "dagl", "degl", "negl", "sugl", "m", "t", "s", "v", "n", "quest", "quell", "dov", "cos", "com", "anch", "senz", "sant", "po"],
        ignoreCase: true);

    private static readonly CharArraySet EmptyWords = new(Version, WordLists.Empty, ignoreCase: false);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(Version, reader);
        TokenStream words = new ElisionFilter(source, Elisions);
        words = new AbbreviationFilter(words);
        words = new LowerCaseFilter(Version, words);
        words = new ASCIIFoldingFilter(words);
        if (stems)
        {
            words = new StopFilter(Version, words, EmptyWords);
            words = new ItalianStemFilter(words);
        }

        return new TokenStreamComponents(source, words);
    }
}
