namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>What an import takes of another file.</summary>
internal enum LuImportPart
{
    /// <summary>Sentences and patterns.</summary>
    All,

    /// <summary>Sentences that are no patterns.</summary>
    Utterances,

    /// <summary>Patterns only.</summary>
    Patterns,

    /// <summary>The questions of a <c>.qna</c> file.</summary>
    Questions,
}
