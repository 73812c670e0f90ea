using Lucene.Net.Analysis.It;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ContactBot.Knowledge.Language;

/// <summary>
/// Makes the stem of a word: its root where that is long enough to be safe, so that <c>rinnovare</c> is <c>rinnovo</c>, else what is left without the
/// last vowel, so that <c>salire</c> is not <c>sale</c>. Not thread safe.
/// </summary>
internal sealed class ItalianStems
{
    private const int MinimumRoot = 4;

    private readonly ItalianStemmer _roots = new();
    private readonly ItalianLightStemmer _endings = new();

    public string Of(string word)
    {
        _roots.SetCurrent(word);
        _roots.Stem();
        if (_roots.Current.Length >= MinimumRoot)
        {
            return _roots.Current;
        }

        var letters = word.ToCharArray();
        return new string(letters, 0, _endings.Stem(letters, letters.Length));
    }
}
