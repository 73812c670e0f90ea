namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>How an entity is found.</summary>
internal enum LuEntityKind
{
    /// <summary>Learnt from labelled sentences.</summary>
    MachineLearned,

    /// <summary>By its words.</summary>
    List,

    /// <summary>By a regular expression.</summary>
    Regex,

    /// <summary>By a recognizer that needs no teaching.</summary>
    Prebuilt,

    /// <summary>Made of others.</summary>
    Composite,

    /// <summary>Any words in the place of a pattern.</summary>
    PatternAny,

    /// <summary>No entity: words that help to learn.</summary>
    PhraseList,

    /// <summary>No entity: what helps to recognize an intent.</summary>
    Intent,
}
