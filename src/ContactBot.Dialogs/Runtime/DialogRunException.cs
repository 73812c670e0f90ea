namespace ContactBot.Dialogs.Runtime;

/// <summary>
/// An action can't be done for a reason that a person can remove: the configuration, or the dialogs.
/// </summary>
public sealed class DialogRunException : Exception
{
    internal DialogRunException(string code, string message, Exception? innerException = null)
        : base($"{code}: {message}", innerException)
        => Code = code;

    /// <summary>Its number, by which <c>docs/errors.md</c> knows it.</summary>
    public string Code { get; }
}
