namespace ContactBot.Understanding.Local.Confidence;

/// <summary>
/// What speaks for the best class of a text.
/// </summary>
/// <param name="Best">Its score by the linear model: about 1 for a typical text of the class, about 0 for one that has nothing of it.</param>
/// <param name="Lead">By how much it is ahead of the second.</param>
/// <param name="KnownWords">Share of the text's topical words that training has seen, from 0 to 1.</param>
internal readonly record struct Evidence(float Best, float Lead, float KnownWords)
{
    public const int NoClass = -1;

    /// <summary>Reads the evidence off the classes' scores; the class <paramref name="ignored"/> counts as not there.</summary>
    public static (Evidence Evidence, int BestClass) Of(ReadOnlySpan<float> scores, float knownWords, int ignored = NoClass)
    {
        var (best, second, bestClass) = (0f, 0f, NoClass);
        for (var i = 0; i < scores.Length; i++)
        {
            if (i == ignored)
            {
                continue;
            }

            if (scores[i] > best)
            {
                (best, second, bestClass) = (scores[i], best, i);
            }
            else if (scores[i] > second)
            {
                second = scores[i];
            }
        }

        return (new Evidence(best, best - second, knownWords), bestClass);
    }
}
