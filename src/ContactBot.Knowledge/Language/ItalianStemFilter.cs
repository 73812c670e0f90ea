using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ContactBot.Knowledge.Language;

/// <summary>Puts the stems in the place of the words of a stream.</summary>
internal sealed class ItalianStemFilter : TokenFilter
{
    private readonly ItalianStems _stems = new();
    private readonly ICharTermAttribute _term;

    public ItalianStemFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var stem = _stems.Of(_term.ToString()!);
        _term.SetEmpty().Append(stem);
        return true;
    }
}
