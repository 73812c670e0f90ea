namespace ContactBot.Dialogs.Runtime;

/// <summary>What an <see cref="Outcome"/> asks of the one who ran the dialog.</summary>
internal enum OutcomeKind
{
    /// <summary>End the turn; the dialog goes on with the next activity.</summary>
    Wait,

    /// <summary>Take the dialog from the stack and give its result to the one below.</summary>
    End,

    /// <summary>Put another dialog on the stack and begin it.</summary>
    Push,

    /// <summary>The same, in place of this one.</summary>
    Replace,

    /// <summary>End the container that the action belongs to, with a result.</summary>
    EndContainer,

    /// <summary>Put another dialog in place of the container that the action belongs to.</summary>
    ReplaceContainer,

    /// <summary>The stack has changed or a container around has new work: go on from the root.</summary>
    Unwind,
}
