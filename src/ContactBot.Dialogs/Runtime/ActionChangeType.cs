namespace ContactBot.Dialogs.Runtime;

/// <summary>How a change alters the plan of a dialog.</summary>
internal enum ActionChangeType
{
    /// <summary>The new actions come before what was planned.</summary>
    InsertActions,

    /// <summary>The same; tags are not supported by the format any more.</summary>
    InsertActionsBeforeTags,

    /// <summary>The new actions come after what was planned.</summary>
    AppendActions,

    /// <summary>What was planned is dropped.</summary>
    EndSequence,

    /// <summary>The new actions take the place of what was planned.</summary>
    ReplaceSequence,
}
