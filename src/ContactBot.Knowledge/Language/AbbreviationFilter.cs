using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ContactBot.Knowledge.Language;

/// <summary>Closes up abbreviations: <c>I.M.U</c> is <c>IMU</c>.</summary>
internal sealed class AbbreviationFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public AbbreviationFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var term = _term.ToString()!;
        if (term.Length > 2 && term.Index().All(letter => letter.Item == '.' == (letter.Index % 2 == 1)))
        {
            _term.SetEmpty().Append(term.Replace(".", "", StringComparison.Ordinal));
        }

        return true;
    }
}
