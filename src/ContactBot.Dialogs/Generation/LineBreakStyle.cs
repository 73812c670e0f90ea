namespace ContactBot.Dialogs.Generation;

/// <summary>How line breaks are written in generated text.</summary>
public enum LineBreakStyle
{
    /// <summary>As in the template.</summary>
    Default,

    /// <summary>Doubled, so that Markdown shows them.</summary>
    Markdown,
}
