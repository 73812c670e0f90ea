using ContactBot.Dialogs.Loading;

namespace ContactBot.Cases.Dialogs;

/// <summary>What the dialogs can do with cases.</summary>
public static class CaseDialogs
{
    public const string OpenCaseKind = "ContactBot.OpenCase";
    public const string FindCaseKind = "ContactBot.FindCase";

    /// <summary>
    /// The kinds with those that open and find cases. Their turns need <see cref="CaseServices"/> and the conversation's
    /// snapshot among the services of the turn.
    /// </summary>
    public static DialogKinds WithCases(this DialogKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return kinds
            .With(OpenCaseKind, definition => new OpenCaseAction(definition))
            .With(FindCaseKind, definition => new FindCaseAction(definition));
    }
}
