using System.Security.Cryptography;
using ContactBot.Dialogs.Loading;
using ContactBot.Expressions;

namespace ContactBot.Dialogs.Runtime;

/// <summary>Tells whether a dialog is still as it was when somebody entered it.</summary>
internal static class DialogVersions
{
    /// <summary>Where the state of the dialog keeps its version.</summary>
    public const string Property = "_version";

    private const int Bytes = 8;

    /// <summary>Changes with whatever the file says of the dialog.</summary>
    public static string Of(SourceNode source) => Convert.ToHexStringLower(SHA256.HashData(JsonValues.ToUtf8(source.ToValue())).AsSpan(0, Bytes));
}
