using System.Diagnostics.CodeAnalysis;
using ContactBot.Dialogs.Loading;
using ContactBot.Storage;

namespace ContactBot.Host.Start;

/// <summary>Says why the program did not start, in words and without a stack trace.</summary>
internal static class StartErrors
{
    private const int Failed = 1;

    public static int Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Error.WriteLine(line);
        }

        return Failed;
    }

    /// <summary>False for a mistake of ours, which deserves its stack trace.</summary>
    public static bool TryExplain(Exception exception, [NotNullWhen(true)] out IEnumerable<string>? lines)
    {
        lines = exception switch
        {
            SettingException or StorageStartException or AddressOccupiedException => [exception.Message],
            DialogLoadException dialogs => dialogs.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            { InnerException: { } inner } when TryExplain(inner, out var reason) => reason,
            _ => null,
        };
        return lines is not null;
    }
}
