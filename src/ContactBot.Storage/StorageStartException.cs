namespace ContactBot.Storage;

/// <summary>The database can't be used; the message is one line that says what, where and what to do.</summary>
public sealed class StorageStartException(string code, string message, Exception? innerException = null)
    : Exception($"{code}: {message}", innerException)
{
    /// <summary>Such as <c>CB1101</c>.</summary>
    public string Code { get; } = code;
}
