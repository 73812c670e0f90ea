namespace ContactBot.Dialogs.Inputs;

/// <summary>What an input has of its answer.</summary>
internal enum InputState
{
    /// <summary>Nothing yet.</summary>
    Missing,

    /// <summary>Something that is no answer to the question.</summary>
    Unrecognized,

    /// <summary>An answer that the validations refuse.</summary>
    Invalid,

    Valid,
}
