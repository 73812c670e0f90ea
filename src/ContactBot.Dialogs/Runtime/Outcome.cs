namespace ContactBot.Dialogs.Runtime;

/// <summary>How a step of a dialog ended.</summary>
internal readonly record struct Outcome
{
    private Outcome(OutcomeKind kind, object? value = null, Dialog? dialog = null) => (Kind, Value, Dialog) = (kind, value, dialog);

    public static Outcome Wait => new(OutcomeKind.Wait);

    public static Outcome Unwind => new(OutcomeKind.Unwind);

    public OutcomeKind Kind { get; }

    /// <summary>The result, or the options of the dialog to begin.</summary>
    public object? Value { get; }

    /// <summary>The dialog to begin.</summary>
    public Dialog? Dialog { get; }

    public static Outcome End(object? result = null) => new(OutcomeKind.End, result);

    public static Outcome EndContainer(object? result) => new(OutcomeKind.EndContainer, result);

    public static Outcome Push(Dialog dialog, object? options = null) => new(OutcomeKind.Push, options, dialog);

    public static Outcome Replace(Dialog dialog, object? options = null) => new(OutcomeKind.Replace, options, dialog);

    public static Outcome ReplaceContainer(Dialog dialog, object? options) => new(OutcomeKind.ReplaceContainer, options, dialog);
}
