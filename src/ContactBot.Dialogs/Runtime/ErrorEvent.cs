namespace ContactBot.Dialogs.Runtime;

/// <summary>The event that tells the dialogs of an exception.</summary>
internal static class ErrorEvent
{
    public static DialogEvent Of(Exception exception) => new(DialogEventNames.Error, ToValue(exception), Bubble: true);

    // The names under which bots read them; a stack trace is nothing to put before a citizen.
    private static OrderedDictionary<string, object?> ToValue(Exception exception) => new(StringComparer.Ordinal)
    {
        ["className"] = exception.GetType().FullName,
        ["message"] = exception.Message,
    };
}
