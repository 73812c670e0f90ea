namespace ContactBot.Dialogs.Inputs;

/// <summary>How a question offers its answers.</summary>
internal enum ChoiceStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the channel does best.</summary>
    Auto,

    /// <summary>In the sentence.</summary>
    Inline,

    /// <summary>One a line.</summary>
    List,

    /// <summary>Buttons that are gone with the next message.</summary>
    SuggestedAction,

    /// <summary>A card with buttons.</summary>
    HeroCard,
}
