namespace ContactBot.Dialogs.Recognizers.Qna;

/// <summary>What list items of a <c>.qna</c> file are, by what stands above them.</summary>
internal enum QnaSection
{
    /// <summary>Nothing tells.</summary>
    None,

    /// <summary>Other ways to ask.</summary>
    Questions,

    Filters,

    Prompts,

    /// <summary>Words that mean the same.</summary>
    Alterations,

    /// <summary>Below a line that was refused: no need to refuse each.</summary>
    Broken,
}
