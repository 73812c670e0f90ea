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

    /// <summary>
    /// The kinds with stand-ins for those that open and find cases, for trying and testing dialogs where there is no database: every case that
    /// is opened is number 100 0019, and that one can be found.
    /// </summary>
    public static DialogKinds WithTrialCases(this DialogKinds kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return kinds
            .With(OpenCaseKind, definition => new TrialCase(definition))
            .With(FindCaseKind, definition => new TrialCase(definition));
    }
}
