namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>How to look for answers.</summary>
internal sealed record QnaQuery(string Text)
{
    /// <summary>Answers that fit less are left out, from 0 to 1.</summary>
    public double Threshold { get; init; } = 0.3;

    /// <summary>The most answers to give.</summary>
    public int Top { get; init; } = 3;

    /// <summary>What an answer's filters must say.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters { get; init; } = [];

    /// <summary>Whether one of the filters is enough.</summary>
    public bool IsAnyFilterEnough { get; init; }
}
